# needs: C++ compiler

import torch
from torch._inductor.utils import run_and_get_code

n = 1_000_000


def one(x):
    x[0] = 1
    return x


def two(x):
    x[0] = 1
    x[9] = 2
    return x


def hundred(x):
    index = torch.arange(100)
    x[index] = index.float()
    return x


def two_in_a_new_array(x):
    return two(x + 1)


def compiled(f):
    x = torch.zeros(n)
    y, (code,) = run_and_get_code(torch.compile(f), x)
    passes = code.count(f"x0<static_cast<int64_t>({n}L)")
    return y.data_ptr() == x.data_ptr(), passes


for f in (one, two, hundred, two_in_a_new_array):
    in_place, passes = compiled(f)
    print(f"{f.__name__}: {in_place=} passes={passes}")
    #> one: in_place=True passes=0
    #> two: in_place=True passes=1
    #> hundred: in_place=True passes=0
    #> two_in_a_new_array: in_place=False passes=1

written = two(torch.zeros(n))[:10]
