from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def add(a, b):
    return a + b


x = torch.arange(3.0)
print(raised(torch.vmap(add), x, torch.ones(4)))
#> ValueError: vmap: Expected all tensors to have the same size in the
#> mapped dimension, got sizes [3, 4] for the mapped dimension
print(raised(torch.vmap(add), x, torch.tensor(2.0)))
#> ValueError: vmap(add, in_dims=0, ...)(<inputs>): Got in_dim=0 for
#> some input, but that input is a Tensor of dimensionality 0 so
#> expected in_dim to satisfy -0 <= in_dim < 0.
print(raised(torch.vmap(add), x, 2.0))
#> ValueError: vmap(add, in_dims=0, ...)(<inputs>): Got in_dim=0 for an
#> input but the input is of type <class 'float'>. We cannot vmap over
#> non-Tensor arguments, please use None as the respective in_dim
print(raised(torch.vmap(add, in_dims=(0,)), x, 2.0))
#> ValueError: vmap(add, in_dims=(0,), ...)(<inputs>): in_dims is not
#> compatible with the structure of `inputs`. in_dims has structure
#> TreeSpec(tuple, None, [*]) but inputs has structure TreeSpec(tuple,
#> None, [*,

total = torch.vmap(add, in_dims=(0, None))(x, 2.0)
summed = x.sum().expand(3)
print(total.tolist(), summed.tolist())
#> [2.0, 3.0, 4.0] [3.0, 3.0, 3.0]
