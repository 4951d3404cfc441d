# needs: C++ compiler

import math

import torch

cases = {
    "(x + 1e8) - 1e8": (lambda x: (x + 1e8) - 1e8, 1.0),
    "exp(x) / exp(x)": (lambda x: torch.exp(x) / torch.exp(x), 100.0),
    "log(exp(x))": (lambda x: torch.log(torch.exp(x)), 100.0),
    "sqrt(x * x)": (lambda x: torch.sqrt(x * x), 1e30),
    "x * 1e30 * 1e-30": (lambda x: x * 1e30 * 1e-30, 1e20),
    "x + 0": (lambda x: x + 0.0, -0.0),
    "x + zeros": (lambda x: x + torch.zeros(()), -0.0),
    "x * 0": (lambda x: x * 0.0, math.inf),
    "x - x": (lambda x: x - x, math.inf),
    "x / x": (lambda x: x / x, 0.0),
    "x / 3": (lambda x: x / 3, 0.3),
    "exp(log(x))": (lambda x: torch.exp(torch.log(x)), -1.0),
}


@torch.compile
def compiled(xs):
    return [f(x) for (f, _), x in zip(cases.values(), xs)]


xs = [torch.tensor(x) for _, x in cases.values()]
changed = []  # diverges: XLA simplifies more
for (_name, (_f, _)), _x, _y in zip(cases.items(), xs, compiled(xs)):
    if str(_f(_x).item()) != str(_y.item()):
        changed.append(_name)
        print(f"{_name:16} at {_x}: {_f(_x):.8g}, {_y:.8g}")
        #> x + zeros        at -0.0: 0, -0

kept = len(cases) - len(changed)  # diverges: the same reason
print(kept, "kept")
#> 11 kept
