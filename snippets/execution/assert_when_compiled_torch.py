# needs: C++ compiler

import torch


def checked(x):
    assert (x > 0).all(), "not positive"
    return x + 1


def raised_by(f, x):
    try:
        f(x)
    except (AssertionError, RuntimeError) as error:
        return type(error).__name__
    return "nothing"


x = torch.tensor([-1.0, 1.0])
eager = raised_by(checked, x)
print(eager)
#> AssertionError

compiled = raised_by(torch.compile(checked), x)  # diverges: no value
print(compiled)
#> RuntimeError

good = raised_by(torch.compile(checked), abs(x))  # diverges: the same
print(good)
#> nothing
