import torch


def f(x):
    return torch.sin(x) * x


x = torch.tensor(2.0, requires_grad=True)
y = f(x)  # this also recorded what ran
inputs = [node.name() for node, _ in y.grad_fn.next_functions]
print(y.grad_fn.name(), "of", inputs)
#> MulBackward0 of ['SinBackward0', 'torch::autograd::AccumulateGrad']

y.backward()
slope = x.grad
print(f"{y:.6f} {slope:.6f}")
#> 1.818595 0.077004
try:
    y.backward()
except RuntimeError as error:
    print(str(error)[:50])
    #> Trying to backward through the graph a second time
