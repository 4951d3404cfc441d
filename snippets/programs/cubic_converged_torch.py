import math

import torch

torch.set_default_dtype(torch.float64)
x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
powers = torch.stack([x**0, x, x**2, x**3])


def loss(w, basis):
    return ((w @ basis - y) ** 2).sum()


_closed_form = torch.linalg.lstsq(powers.T, y).solution
least = loss(_closed_form, powers).item()
print(f"least: {least:.3f}")
#> least: 8.817

start = torch.tensor([0.1, 0.2, -0.1, 0.05])
_hessian = torch.func.hessian(loss)(start, powers)
_curvatures = torch.linalg.eigvalsh(_hessian)
condition = (_curvatures[-1] / _curvatures[0]).item()
largest_rate = 2 / _curvatures[-1].item()
print(f"condition: {condition:.0f}, rates below {largest_rate:.2e}")
#> condition: 325, rates below 3.56e-06


def descend(w, basis, rate, steps):
    gradient = torch.func.grad(loss)
    for _ in range(steps):
        w = w - rate * gradient(w, basis)
    return w


for _rate in 1e-6, 3e-6, 4e-6:
    _excess = loss(descend(start, powers, _rate, 2000), powers) - least
    print(f"too much after 2000 steps of {_rate}: {_excess:.2f}")
    #> too much after 2000 steps of 1e-06: 0.13
    #> too much after 2000 steps of 3e-06: 0.00
    #> too much after 2000 steps of 4e-06: inf

_orthonormal = torch.linalg.qr(powers.T).Q.T
_w = descend(torch.zeros(4), _orthonormal, 0.5, 1)
after_one = loss(_w, _orthonormal).item()
print(f"one step, orthonormal: {after_one:.3f}")
#> one step, orthonormal: 8.817
