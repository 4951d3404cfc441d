import torch
from torch import nn

x = torch.zeros(1, 10)
lazy = nn.LazyLinear(1)
print(lazy.weight)
lazy(x)
print(lazy.weight.shape)

_layer = nn.Linear(10, 1)  # needs no input
size = sum(p.numel() for p in _layer.parameters())
print(size)
