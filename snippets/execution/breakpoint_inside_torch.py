import sys

import torch

_has_y = []


def look():
    _has_y.append("y" in sys._getframe(1).f_locals)


sys.breakpointhook = look


@torch.compile(backend="eager")
def f(x):
    y = 2 * x
    breakpoint()
    return y + 1


x = torch.ones(2)
for _ in range(3):
    z = f(x)
stops = len(_has_y)  # diverges: it cuts the graph and runs
print(stops, _has_y)
#> 3 [False, False, False]

_seen = []


def look_at_y():
    _seen.append(sys._getframe(1).f_locals["y"])


sys.breakpointhook = look_at_y
with torch.compiler.set_stance("force_eager"):
    z = f(x)
uncompiled = _seen[-1]
print(uncompiled.tolist())
#> [2.0, 2.0]
