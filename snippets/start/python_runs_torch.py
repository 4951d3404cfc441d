# needs: C++ compiler
import sys

import torch


def f(x):
    return torch.sin(x) * x + 1


def count_runs(stage, action):
    runs = 0

    def note(frame, event, arg):
        nonlocal runs
        runs += event == "call" and frame.f_code is f.__code__

    sys.setprofile(note)
    result = action()
    sys.setprofile(None)
    print(f"{stage}: Python ran f {runs} times")
    #> eager, three calls: Python ran f 3 times
    #> captured and compiled: Python ran f 0 times
    #> three calls of that: Python ran f 0 times
    return result


x = torch.arange(3.0)
_g = torch.compile(f)
count_runs("eager, three calls", lambda: [f(x), f(x), f(x)])
count_runs("captured and compiled", lambda: _g(x))
count_runs("three calls of that", lambda: [_g(x), _g(x), _g(x)])
y = _g(x)
print(y.tolist())
#> [1.0, 1.8414709568023682, 2.8185949325561523]
