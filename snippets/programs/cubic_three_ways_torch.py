import math

import torch

torch.set_default_dtype(torch.float64)
x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
powers = torch.stack([x**0, x, x**2, x**3])
start = torch.tensor([0.1, 0.2, -0.1, 0.05])
rate, steps = 1e-6, 2000


def loss(w):
    return ((w @ powers - y) ** 2).sum()


def by_hand(w):
    return 2 * powers @ (w @ powers - y)


def descend(gradient):
    w = start
    for _ in range(steps):
        w = w - rate * gradient(w)
    return w


def optimize(optimizer_class):
    w = start.clone().requires_grad_()
    optimizer = optimizer_class([w], lr=rate)
    for _ in range(steps):
        optimizer.zero_grad()
        loss(w).backward()
        optimizer.step()
    return w.detach()


before = loss(start).item()
print(f"before: {before:.3f}")
#> before: 1438.113
w_hand = descend(by_hand)
w_autodiff = descend(torch.func.grad(loss))
w_optimizer = optimize(torch.optim.SGD)
for w in w_hand, w_autodiff, w_optimizer:
    print(f"after: {loss(w):.3f}")
    #> after: 8.947
    #> after: 8.947
    #> after: 8.947
