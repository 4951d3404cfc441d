import sys

import torch

_stops = []
sys.breakpointhook = lambda: _stops.append("stop")


@torch.compile(backend="eager")
def f(x):
    y = 2 * x
    breakpoint()
    return y + 1


x = torch.ones(2)
for _ in range(3):
    z = f(x)
stops = len(_stops)  # diverges: it cuts the graph and runs
print(stops)
#> 3

_seen = []
sys.breakpointhook = lambda: _seen.append(sys._getframe(1).f_locals["y"])
with torch.compiler.set_stance("force_eager"):
    z = f(x)
uncompiled = _seen[-1]
print(uncompiled.tolist())
#> [2.0, 2.0]
