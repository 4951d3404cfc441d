import torch
from torch.func import vmap

xs = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 9.0]])


def squared(x):
    return x.square()


def center(y, mean):
    return y - mean


ys = vmap(squared)(xs)
centered = vmap(center, in_dims=(0, None))(ys, ys.mean(0))
print(centered[0])
#> tensor([-10.6667, -29.6667])


def rank(x, index, everyone):
    return index, (everyone < x).sum()


number = torch.arange(len(xs))
index, smaller = vmap(rank, in_dims=(0, 0, None))(xs, number, xs)
print(index, smaller)
#> tensor([0, 1, 2]) tensor([0, 2, 4])
