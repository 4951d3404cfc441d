from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def write(x):
    x[0] = 5.0


def add(x):
    x += 1
    return x


x = torch.ones(2, requires_grad=True)  # diverges: is written to
print(raised(write, x))
#> RuntimeError: a view of a leaf Variable that requires grad is being
#> used in an in-place operation.
print(raised(add, x))
#> RuntimeError: a leaf Variable that requires grad is being used in an
#> in-place operation.
row = torch.ones(1, 2).expand(3, 2)
print(raised(add, row))
#> RuntimeError: unsupported operation: more than one element of the
#> written-to tensor refers to a single memory location. Please clone()
#> the tensor before performing the operation.

with torch.no_grad():
    x[0] = 5.0
written = x
print(written.tolist())
#> [5.0, 1.0]
