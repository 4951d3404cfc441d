import math

import numpy as np
import torch
from torch import nn

numbers = np.random.default_rng(0)
_x = torch.from_numpy(numbers.random((64, 784), np.float32))
_labels = torch.from_numpy(numbers.integers(0, 10, 64))
torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(784, 64),
    nn.ReLU(),
    nn.Linear(64, 10),
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def loss(model):
    return nn.functional.cross_entropy(model(_x), _labels)


def step(model, optimizer):
    optimizer.zero_grad()
    value = loss(model)
    value.backward()
    optimizer.step()
    return value.detach()


guessing = math.log(10)
_losses = [float(step(model, optimizer)) for _ in range(3)]
losses = _losses  # diverges: other initial weights
print(f"guessing {guessing:.3f}", [f"{v:.3f}" for v in losses])
#> guessing 2.303 ['2.320', '2.276', '2.247']
