import torch
from torch.func import vmap

xs = torch.tensor([[1.0, 2.0], [3.0, 4.0]])


def add_to(total, x):
    total += x
    return total.clone()


_shared = torch.zeros(2)
try:
    vmap(add_to, in_dims=(None, 0))(_shared, xs)
except RuntimeError as error:
    print(str(error).split(" the b")[0])
    #> output with shape [2] doesn't match

_totals = torch.full((2, 2), 10.0)
out = vmap(add_to)(_totals, xs)
written = _totals
print(written.tolist())
#> [[11.0, 12.0], [13.0, 14.0]]
