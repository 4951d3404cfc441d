# needs: C++ compiler

import torch
from torch._inductor.utils import run_and_get_code

n = 1_000_000


def read_view(x, i):
    old = x[i]
    x[i] = 1
    return old


def read_new(x, i):
    x[i] = 1
    return x[i]


def double(x, i):
    x[i] *= 2
    return x[i]


def double_in_place(x, i):
    x[i].mul_(2)
    return x[i]


def read_old(x, i):
    old = x[i].clone()
    x[i] = 1
    return old


def passes(f):
    compiled = torch.compile(f)
    _, (code,) = run_and_get_code(compiled, x.clone(), 5)
    return code.count(f"x0<static_cast<int64_t>({n}L)")


x = torch.full((n,), 3.0)
ways = read_view, read_new, double, double_in_place, read_old
for f in ways:
    read = f(x.clone(), 5).item()
    print(f"{f.__name__}: {read=}, passes={passes(f)}")
    #> read_view: read=1.0, passes=0
    #> read_new: read=1.0, passes=0
    #> double: read=6.0, passes=2
    #> double_in_place: read=6.0, passes=0
    #> read_old: read=3.0, passes=0
