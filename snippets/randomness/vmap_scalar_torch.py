import textwrap

import numpy as np
import torch
from torch.func import vmap


def scale(x, factor):
    return x * factor


def refusal(f, *args):
    try:
        return f(*args)
    except ValueError as error:
        first = str(error).split(": ", 1)[1].split(". ")[0]
        return textwrap.fill(first, 60)


xs = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(refusal(vmap(scale), xs, 10.0))
#> Got in_dim=0 for an input but the input is of type <class
#> 'float'>

scaled = vmap(scale, in_dims=(0, None))(xs, 10.0)
print(scaled.tolist())
#> [[10.0, 20.0], [30.0, 40.0]]

print(refusal(vmap(scale), xs, np.array([1.0, 2.0])))
#> Got in_dim=0 for an input but the input is of type <class
#> 'numpy.ndarray'>
print(refusal(vmap(lambda x: 1.0), xs))
#> `<lambda>` must only return Tensors, got type <class
#> 'float'>
print(refusal(vmap(lambda x: x, in_dims=(None,)), xs))
#> Expected at least one Tensor to vmap over
