import torch
from torch._higher_order_ops import scan, while_loop


def unrolled(x, steps):
    y = x
    for _ in range(steps):
        y = torch.sin(y) * 0.9
    return y


def scanned(x, steps):
    def advance(y, _):
        return torch.sin(y) * 0.9, y.new_zeros(())

    return scan(advance, x, torch.zeros(steps))[0]


def by_while(x, steps):
    def unfinished(i, y):
        return i < steps

    def advance(i, y):
        return i + 1, torch.sin(y) * 0.9

    return while_loop(unfinished, advance, (torch.tensor(0), x))[1]


def gradient_of(f, steps):
    x = torch.tensor(0.5, requires_grad=True)
    y = f(x, steps)
    return torch.autograd.grad(y, x)[0].item()


def size(f, steps):
    y = f(torch.tensor(0.5, requires_grad=True), steps)
    nodes, new = set(), [y.grad_fn]
    while new:
        nodes.update(new)
        new = [n for node in new for n, _ in node.next_functions if n]
    return len(nodes)


gradient = gradient_of(unrolled, 10)
through_scan = gradient_of(scanned, 10)
print(f"{gradient:.6f} {through_scan:.6f}")
#> 0.209112 0.209112

print([size(unrolled, steps) for steps in (10, 100)])
#> [21, 201]
print([size(scanned, steps) for steps in (10, 100)])
#> [2, 2]

while_gradient = gradient_of(by_while, 10)  # diverges: it stores
print(f"{while_gradient:.6f}")
#> 0.209112
