import numpy as np
import torch
from torch.func import vmap


def scale(x, factor):
    return x * factor


def refusal(f, *args):
    try:
        return f(*args)
    except ValueError as error:
        return str(error).split(": ", 1)[1][-68:]


xs = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(refusal(vmap(scale), xs, 10.0))
#>  over non-Tensor arguments, please use None as the respective in_dim

scaled = vmap(scale, in_dims=(0, None))(xs, 10.0)
print(scaled.tolist())
#> [[10.0, 20.0], [30.0, 40.0]]

print(refusal(vmap(scale), xs, np.array([1.0, 2.0])))
#>  over non-Tensor arguments, please use None as the respective in_dim
print(refusal(vmap(lambda x: 1.0), xs))
#> e <class 'float'>. Did you mean to set out_dims= to None for output?
print(refusal(vmap(lambda x: x, in_dims=(None,)), xs))
#> Expected at least one Tensor to vmap over
