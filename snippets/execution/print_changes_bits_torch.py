# needs: C++ compiler
import torch


def f(a, b, c):
    return a * b + c


def f_watched(a, b, c):
    product = a * b
    torch._dynamo.graph_break()  # as a print would
    return product + c


_abc = torch.randn(3, 1000, generator=torch.Generator().manual_seed(0))
unchanged = {}  # diverges: each compiler fuses by its own rules
rounded_once = {}  # diverges: which type is fused, and how
as_eager = {}
for dtype in (torch.float32, torch.bfloat16):
    a, b, c = _abc.to(dtype)
    _eager = f(a, b, c)
    _plain = torch.compile(f)(a, b, c)
    _watched = torch.compile(f_watched)(a, b, c)
    name = str(_plain.dtype).removeprefix("torch.")
    unchanged[name] = bool((_plain == _watched).all())
    _wide = f(a.double(), b.double(), c.double())
    rounded_once[name] = bool((_plain == _wide.to(dtype)).all())
    as_eager[name] = bool((_eager == _watched).all())
    del a, b, c

print("unchanged by watching:", unchanged)
#> unchanged by watching: {'float32': True, 'bfloat16': False}
print("rounded once:", rounded_once)
#> rounded once: {'float32': False, 'bfloat16': True}
print("watched equals eager:", as_eager)
#> watched equals eager: {'float32': True, 'bfloat16': True}
