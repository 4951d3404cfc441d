import math

import torch

torch.set_default_dtype(torch.float64)
x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
powers = torch.stack([torch.ones_like(x), x, x**2, x**3], dim=1)


def loss(w):
    return ((powers @ w - y) ** 2).sum()


def descend():
    w = torch.zeros(4, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1e-6)
    for t in range(2000):
        optimizer.zero_grad()
        loss(w).backward()
        optimizer.step()
        if t % 100 == 99:
            yield loss(w).item()


lines = list(descend())
reached = lines[-1]
_best = torch.linalg.lstsq(powers, y[:, None]).solution[:, 0]
optimum = loss(_best).item()
print(len(lines), round(reached, 2), round(optimum, 2))
#> 20 9.01 8.82

hessian = torch.func.hessian(loss)(_best)
curvature = torch.linalg.eigvalsh(hessian)[-1]
largest_rate = (2 / curvature).item()  # beyond it, steps diverge
print(f"{largest_rate:.1e} {2000 * largest_rate:.1e}")
#> 3.6e-06 7.1e-03
