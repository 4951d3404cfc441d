from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


generator = torch.Generator().manual_seed(0)
print(raised(lambda: torch.randn(2, generator=0)))
#> TypeError: randn() received an invalid combination of arguments -
#> got (int, generator=int), but expected one of:
print(raised(lambda: generator + 1))
#> TypeError: unsupported operand type(s) for +: 'torch._C.Generator'
#> and 'int'

_first = torch.randn((), generator=generator)
_second = torch.randn((), generator=generator)  # moved on
count = len(torch.randn(2, generator=generator))
differ = bool(_first != _second)
print(count, differ)
#> 2 True
