import torch

start = torch.zeros(3)
history = start.clone()
_other = history
before = history[...]  # diverges: indexing gives a view


@torch.compile(backend="aot_eager", fullgraph=True)
def record(history, i, value):
    history[i] = value
    history[0] += 1


@torch.compile(backend="aot_eager", fullgraph=True)
def sum_of_squares(x):
    total = torch.zeros(())  # made and used inside
    for i in range(3):
        total += x[i] ** 2
    return total


record(history, 1, 5.0)
record(history, 2, 7.0)
written = _other[...]
print(written.tolist(), start.tolist())
#> [2.0, 5.0, 7.0] [0.0, 0.0, 0.0]
print(before.tolist())
#> [2.0, 5.0, 7.0]

total = float(sum_of_squares(written))
_x = written.clone().requires_grad_()
(gradient,) = torch.autograd.grad(sum_of_squares(_x), _x)
print(total, gradient.tolist())
#> 78.0 [4.0, 10.0, 14.0]
