import torch

n = 1_000_000


def read_new(x, i):
    x[i] = 1
    return x[i]


def double(x, i):
    x[i] *= 2
    return x[i]


def read_old(x, i):
    old = x[i].clone()
    x[i] = 1
    return old


def read_old_as_a_view(x, i):
    old = x[i]
    x[i] = 1
    return old


for f in (read_new, double, read_old, read_old_as_a_view):
    x = torch.full((n,), 3.0)
    read = f(x, 5).item()
    print(f"{f.__name__}: {read=}")
    #> read_new: read=1.0
    #> double: read=6.0
    #> read_old: read=3.0
    #> read_old_as_a_view: read=1.0
