from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = torch.ones(2, 3)
print(raised(torch.add, x, torch.ones(2, 4)))
#> RuntimeError: The size of tensor a (3) must match the size of tensor
#> b (4) at non-singleton dimension 1
print(raised(torch.matmul, x, torch.ones(4, 5)))
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and
#> 4x5)
print(raised(torch.reshape, x, (4,)))
#> RuntimeError: shape '[4]' is invalid for input of size 6

total = x + torch.ones(2, 1)
product = x @ torch.ones(4, 3).T
flat = x.reshape(-1)
print(tuple(total.shape), tuple(product.shape), tuple(flat.shape))
#> (2, 3) (2, 4) (6,)
