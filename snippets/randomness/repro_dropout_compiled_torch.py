# needs: C++ compiler
import torch
from torch.nn import functional as F


def same(a, b):
    return bool((a == b).all())


def seeded(f, x):
    torch.manual_seed(0)
    return f(x, 0.5)


x = torch.ones(1000)
compiled = torch.compile(F.dropout)

eager = seeded(F.dropout, x)  # diverges: not one generator
print("compiled is as eager:", same(seeded(compiled, x), eager))
#> compiled is as eager: False

repeats = same(seeded(compiled, x), seeded(compiled, x))
print("compiled repeats:", repeats)
#> compiled repeats: True

captured = torch.compile(F.dropout, backend="aot_eager")
print("aot_eager is as eager:", same(seeded(captured, x), eager))
#> aot_eager is as eager: True

as_eager = torch.compile(F.dropout, options={"fallback_random": True})
print("fallback_random is as eager:", same(seeded(as_eager, x), eager))
#> fallback_random is as eager: True
