import torch
from torch import nn

x = torch.zeros(1, 10)
lazy = nn.LazyLinear(1)
print(lazy.weight)
#> <UninitializedParameter>
lazy(x)
print(lazy.weight.shape)
#> torch.Size([1, 10])

_layer = nn.Linear(10, 1)  # needs no input
size = sum(p.numel() for p in _layer.parameters())
print(size)
#> 11
