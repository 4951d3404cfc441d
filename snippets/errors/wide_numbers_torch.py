from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = torch.arange(3)
print(raised(torch.tensor, 2**63))
#> ValueError: Overflow when unpacking long long
print(raised(lambda: torch.tensor(300, dtype=torch.int8)))
#> RuntimeError: value cannot be converted to type int8 without
#> overflow
print(raised(lambda: x + 2**40))
#> no error: tensor([1099511627776, 1099511627777, 1099511627778])
print(raised(lambda: torch.zeros(3, dtype=torch.float64)))
#> no error: tensor([0., 0., 0.], dtype=torch.float64)
print(raised(lambda: x.index_fill(0, torch.tensor(0), 1.5)))
#> no error: tensor([1, 1, 2])

small = torch.tensor(300).to(torch.int8)
large = torch.tensor(2**40)
total = x + large
zeros = torch.zeros(3, dtype=torch.float64)
print(int(small), total.tolist(), str(zeros.dtype))
#> 44 [1099511627776, 1099511627777, 1099511627778] torch.float64
