import math

import torch

torch.set_default_dtype(torch.float64)
x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
powers = torch.stack([torch.ones_like(x), x, x**2, x**3])


def loss(w):
    return ((w @ powers - y) ** 2).sum()


def by_hand(w):
    return 2 * powers @ (w @ powers - y)


def by_backward(w):
    w = w.detach().requires_grad_()
    loss(w).backward()
    return w.grad


def descend(gradient):
    w = torch.tensor([0.1, 0.2, -0.1, 0.05])
    for _ in range(2000):
        w = w - 1e-6 * gradient(w)
    return loss(w).item()


number = descend(by_hand)
print("recorded for backward:", loss(torch.ones(4)).grad_fn)
#> recorded for backward: None
print(type(number).__name__, round(number, 3))
#> float 8.947
print(int, round(number, 3))
#> <class 'int'> 8.947

by_autodiff = descend(by_backward)
same = abs(by_autodiff - number) < 1e-9
print(same)
#> True
