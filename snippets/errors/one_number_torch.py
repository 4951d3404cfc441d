from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def decide(x):
    return "big" if x > 1 else "small"


x = torch.arange(3.0)
print(raised(decide, x))
#> RuntimeError: Boolean value of Tensor with more than one value is
#> ambiguous
print(raised(float, x))
#> ValueError: only one element tensors can be converted to Python
#> scalars
print(raised(x.item))
#> RuntimeError: a Tensor with 3 elements cannot be converted to Scalar

decided = "big" if (x > 1).any() else "small"
number = float(x[2])
print(decided, number)
#> big 2.0
