import numpy as np
import torch
from torch.nn.functional import mse_loss

torch.set_default_dtype(torch.float64)
_numbers = np.random.default_rng(0).standard_normal
x = torch.asarray(_numbers((64, 3)))
y = x @ torch.tensor([[1.0], [-2.0], [0.5]]) + 0.3
w = torch.zeros(3, 1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.1)


def loss(x, y):
    return mse_loss(x @ w + b, y)


def step(x, y):
    optimizer.zero_grad()
    value = loss(x, y)
    value.backward()
    optimizer.step()
    return value.detach()


losses = []
for _ in range(50):
    value = step(x, y)
    losses.append(value.item())
print([round(each, 4) for each in losses[:3]])
#> [4.2016, 2.9435, 2.0783]
w, b = w.detach().ravel(), b.detach()
print([round(each, 2) for each in [*w.tolist(), *b.tolist()]])
#> [1.0, -2.0, 0.5, 0.3]
