import textwrap
import warnings

import torch
from torch.func import vmap

xs = torch.tensor([[1.0, -2.0, 3.0], [-4.0, 5.0, -6.0]])


def refusal(f):
    try:
        return vmap(f)(xs)
    except RuntimeError as error:
        first = str(error).removeprefix("vmap: ").split(". ")[0]
        return textwrap.fill(first, 60)


def zero_negatives(x):
    x = x.clone()
    x[x < 0] = 0
    return x


print(refusal(lambda x: x if x[0] > 0 else -x))
#> It looks like you're attempting to use a Tensor in some
#> data-dependent control flow
print(refusal(lambda x: x * x[0].item()))
#> It looks like you're calling .item() on a Tensor
print(refusal(lambda x: torch.nonzero(x > 0)))
#> We do not support batching operators that can output dynamic
#> shape
print(refusal(lambda x: x[x > 0]))
#> We do not support batching operators that can support
#> dynamic shape
print(refusal(zero_negatives))
#> We do not support batching operators that can support
#> dynamic shape

either = vmap(lambda x: torch.where(x[0] > 0, x, -x))(xs)
print(either.tolist())
#> [[1.0, -2.0, 3.0], [4.0, -5.0, 6.0]]
scaled = vmap(lambda x: x * x[0])(xs)
print(scaled.tolist())
#> [[1.0, -2.0, 3.0], [16.0, -20.0, 24.0]]
positive = vmap(lambda x: torch.where(x > 0, x, 0))(xs)
print(positive.tolist())
#> [[1.0, 0.0, 3.0], [0.0, 5.0, 0.0]]


def where_positive(x):
    return torch.nonzero_static(x > 0, size=3, fill_value=-1)[:, 0]


with warnings.catch_warnings(record=True) as caught:
    indices = vmap(where_positive)(xs)
print(indices.tolist(), str(caught[0].message)[:27])
#> [[0, 2, -1], [1, -1, -1]] There is a performance drop
