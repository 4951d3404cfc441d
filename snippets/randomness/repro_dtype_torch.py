import torch
from torch import nn

n = 1000
narrow = torch.bfloat16


def seeded(f, *args, **options):
    torch.manual_seed(0)
    return f(*args, **options)


def dropped(dtype=None):
    return seeded(nn.Dropout(0.5), torch.ones(n, dtype=dtype)) == 0


def same(a, b):
    return bool((a == b).all())


drawn = seeded(torch.rand, n)  # diverges: not one generator
_half = seeded(torch.rand, n, dtype=narrow)
_as_half = (_half == drawn.to(narrow)).double()
rounded = bool(_as_half.mean() > 0.99)  # diverges: other bits
print("bfloat16 is float32, rounded:", rounded)
#> bfloat16 is float32, rounded: True

_mask = dropped()
one_mask = same(_mask, dropped(narrow))
print("one dropout mask for both:", one_mask)
#> one dropout mask for both: True

torch.set_default_dtype(torch.float64)
_wide = seeded(torch.rand, n)
_named = seeded(torch.rand, n, dtype=torch.float32)
wide = str(_wide.dtype).removeprefix("torch.")
close = bool((abs(_wide - drawn) < 1e-6).all())
named = same(_named, drawn)
kept = same(_mask, dropped())  # diverges: the dtype of the rate
print(f"by default {wide}, close to float32: {close}")
#> by default float64, close to float32: False
print("float32 by name is as before:", named)
#> float32 by name is as before: True
print("the dropout mask is as before:", kept)
#> the dropout mask is as before: True
