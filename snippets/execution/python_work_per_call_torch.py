import sys

import torch


def python_calls(f, *args):
    seen = []

    def note(frame, event, arg):
        seen[-1] += event == "call"

    for _ in range(5):  # the first calls trace and compile
        seen.append(0)
        sys.setprofile(note)
        f(*args)
        sys.setprofile(None)
    return min(seen)


def chain(x):
    for _ in range(10):
        x = torch.add(x, 1)
    return x


x = torch.zeros(3)
# This backend needs no C++ compiler; the default enters more.
chain_compiled = torch.compile(chain, backend="eager")
eager = python_calls(chain, x)  # diverges: torch.add is C++
compiled = python_calls(chain_compiled, x)  # diverges: in Python
print(eager, compiled > 10)
#> 1 True

y = chain_compiled(x)
print(y.tolist())
#> [10.0, 10.0, 10.0]
