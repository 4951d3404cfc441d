from textwrap import fill

import torch
from torch.nn.functional import cross_entropy, embedding


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = torch.arange(3.0)
table = torch.ones(3, 2)
five = torch.tensor(5)
print(raised(lambda: x[5]))
#> IndexError: index 5 is out of bounds for dimension 0 with size 3
print(raised(embedding, five, table))
#> IndexError: index out of range in self
print(raised(cross_entropy, x, five))
#> IndexError: Target 5 is out of bounds.
print(raised(lambda: x[0, 0]))
#> IndexError: too many indices for tensor of dimension 1

last = x[-1]
inside = five < len(x)
checked = torch.where(inside, x[five.clamp(max=len(x) - 1)], -1)
print(float(last), float(checked))
#> 2.0 -1.0
