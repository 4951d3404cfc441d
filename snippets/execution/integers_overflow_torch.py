# needs: C++ compiler

import torch

low, high = -(2**31), 2**31 - 1
cases = {
    "i + 1 > i": (lambda i: i + 1 > i, high),
    "i * 16 // 16": (lambda i: i * 16 // 16, 2**28),
    "i * i >= 0": (lambda i: i * i >= 0, 2**16 - 1),
    "abs(i) >= 0": (lambda i: abs(i) >= 0, low),
    "-i": (lambda i: -i, low),
    "i // 7": (lambda i: i // 7, -3),
    "clip(i, 3, 1)": (lambda i: i.clip(3, 1), 2),
    "float32(i)": (lambda i: i.float(), 2**24 + 1),
}


@torch.compile
def compiled(xs):
    return [f(i) for (f, _), i in zip(cases.values(), xs)]


xs = [torch.tensor(i, dtype=torch.int32) for _, i in cases.values()]
changed = []  # diverges: other rules
for (_name, (_f, _)), _i, _y in zip(cases.items(), xs, compiled(xs)):
    _eager = _f(_i).item()
    if _eager != _y.item():
        changed.append(_name)
        print(f"{_name:12} at {_i}: {_eager}, {_y}")
        #> i + 1 > i    at 2147483647: False, True
        #> i * 16 // 16 at 268435456: 0, 268435456
        #> i * i >= 0   at 65535: False, True
        #> abs(i) >= 0  at -2147483648: False, True

kept = len(cases) - len(changed)  # diverges: the same reason
print(kept, "kept")
#> 4 kept

more, _ = cases["i + 1 > i"]
vector = torch.full((64,), high, dtype=torch.int32)
in_vector = bool(torch.compile(more)(vector).any())
print(in_vector)
#> False
