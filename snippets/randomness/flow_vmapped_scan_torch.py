import warnings

import torch
from torch._higher_order_ops import scan


def sums(start, x):
    def add(total, x):
        return total + x, (total + x).clone()

    return scan(add, start, x)[1]


def total(start, x):
    def add(total, x):
        return total + x, x.clone()

    return scan(add, start, x)[0]


warnings.simplefilter("ignore")  # a step has no fast batching rule
xs = torch.tensor([[1.0, 2.0], [3.0, 4.0]])

together = torch.vmap(lambda x: sums(torch.zeros_like(x[0]), x))(xs)
print(together.tolist())
#> [[1.0, 3.0], [3.0, 7.0]]

try:
    torch.vmap(lambda x: sums(torch.zeros(()), x))(xs)
except RuntimeError as error:
    one_start = "refused"  # diverges: an unbatched carry
    print(str(error).split(" as src")[0])
    #> Index tensor must have the same number of dimensions

_one_total = torch.vmap(lambda x: total(torch.zeros(()), x))(xs)
one_total = _one_total.tolist()  # diverges: an unbatched carry
print(one_total)
#> [[3.0, 5.0], [5.0, 7.0]]
