# needs: C++ compiler

import torch

x = torch.linspace(0.5, 8.0, 1000)
y = x.bfloat16()


def sums(x):
    return (x + 1e8) - 1e8


def products(x):
    return x * 1.1 + 0.7


def narrow(y):
    return (y + 256) - 256


def as_eager(f, x, **how):
    torch.compiler.reset()
    return torch.equal(torch.compile(f, **how)(x), f(x))


print(as_eager(sums, x), as_eager(products, x))
#> True True
print(as_eager(narrow, y), as_eager(narrow, y, backend="aot_eager"))
#> False True

emulate = {"emulate_precision_casts": True}
switched_off = as_eager(narrow, y, options=emulate)
print(switched_off)
#> True

contract = {"cpp.enable_floating_point_contract_flag": "fast"}
print(as_eager(products, x, options=contract))
#> False
