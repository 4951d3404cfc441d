import numpy as np
import torch

torch.set_default_dtype(torch.float64)
numbers = np.random.default_rng(0)
x = torch.from_numpy(numbers.standard_normal((50, 2)))
y = torch.from_numpy(numbers.standard_normal(50))


def loss(params):
    w, w_0, b = params[:2], params[2], params[3]
    return ((x @ w + w_0 + b - y) ** 2).mean()


params = torch.tensor([0.3, -0.2, 0.5, 0.1])
_curvatures = torch.linalg.eigvalsh(torch.func.hessian(loss)(params))
flat = int((_curvatures < 1e-12).sum())
print("directions without curvature:", flat)
#> directions without curvature: 1

shifted = params + torch.tensor([0.0, 0.0, 7.0, -7.0])
change = abs(loss(shifted) - loss(params)) < 1e-12
print("the same loss after a shift:", bool(change))
#> the same loss after a shift: True
