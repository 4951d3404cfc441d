import torch


def f(x, steps):
    for _ in range(steps):
        x = x * x
    return x


def gradient_of(f, x, steps):
    x = x.clone().requires_grad_()
    return torch.autograd.grad(f(x, steps), x)[0]


x = torch.tensor(2.0)
gradient = gradient_of(f, x, 3)
print(float(gradient))
#> 1024.0

compiled = torch.compile(f, backend="aot_eager", fullgraph=True)
static = gradient_of(compiled, x, 3)
print(float(static))
#> 1024.0

_bound = torch.tensor(3)
traced = float(gradient_of(f, x, _bound))  # diverges: range reads it
print(traced)
#> 1024.0


def bounded(x, steps):
    for i in range(5):
        x = torch.where(i < steps, x * x, x)
    return x


masked = gradient_of(bounded, x, torch.tensor(3))
print(float(masked))
#> 1024.0
