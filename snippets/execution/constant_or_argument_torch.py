# needs: C++ compiler

import torch


def to_integer(x):
    return (x + 12582912.0) - 12582912.0  # 1.5 * 2**23


def by_argument(x, magic):
    return (x + magic) - magic


x, magic = torch.tensor(2.7), torch.tensor(12582912.0)
eager = float(to_integer(x))
print(f"{eager:.1f}")
#> 3.0

compiled = float(torch.compile(to_integer)(x))  # diverges: folded away
print(f"{compiled:.1f}")
#> 3.0

kept = float(torch.compile(by_argument)(x, magic))
print(f"{kept:.1f}")
#> 3.0


def lost_by_sum(a, b):
    total = a + b
    part = total - a
    return (a - (total - part)) + (b - part)


a, b = torch.tensor(1e8), torch.tensor(1.25)
lost = float(torch.compile(lost_by_sum)(a, b))
print(lost)
#> 1.25
