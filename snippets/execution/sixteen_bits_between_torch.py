# needs: C++ compiler

import torch

x = torch.tensor([1, 3], dtype=torch.bfloat16)
y = torch.tensor([1.0078125, 3.296875], dtype=torch.bfloat16)


def add_and_take(x):
    return (x + 256) - 256


def widened_square(y):
    return (y * y).float()


def cast_and_back(z):
    return z.bfloat16().float()


eager = add_and_take(x)
compiled = torch.compile(add_and_take)(x)  # diverges: kept in float32
print(eager.tolist(), compiled.tolist())
#> [0.0, 4.0] [1.0, 3.0]

square = widened_square(y)
wide = torch.compile(widened_square)(y)
print(square.tolist(), wide.tolist())
#> [1.015625, 10.875] [1.01568603515625, 10.869384765625]

z = torch.tensor(1.01)
cast = float(torch.compile(cast_and_back)(z))  # diverges: no cast
print(round(cast, 6))
#> 1.01

_strict = {"emulate_precision_casts": True}
rounded = torch.compile(widened_square, options=_strict)(y)
print(bool((rounded == square).all()))
#> True
