import torch
from torch.func import vmap


def total(x, weight=1.0):
    return (x * weight).sum()


xs = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
weights = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])

by_position = vmap(total)(xs, weights)
print(by_position)
#> tensor([1., 6.])
by_keyword = vmap(total)(xs, weight=weights)  # diverges: who maps
print(by_keyword)
#> tensor([ 4., 10.])

unmapped = vmap(total, in_dims=(0, None))(xs, weights)
print(unmapped)
#> tensor([ 4., 10.])

doubled = vmap(total)(xs, weight=2.0)
print(doubled)
#> tensor([12., 30.])
