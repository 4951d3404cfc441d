# no equivalent in JAX: it has no timer and no call that sets threads
import timeit

import torch
from torch.utils.benchmark import Timer

torch.set_num_threads(2)
seen = []


def note():
    seen.append(torch.get_num_threads())


timeit.timeit(note, number=1)
print("timeit:", seen.pop())
#> timeit: 2

names = {"note": note}
Timer("note()", globals=names).timeit(1)
print("Timer:", seen.pop())
#> Timer: 1

Timer("note()", globals=names, num_threads=2).timeit(1)
print("Timer, num_threads=2:", seen.pop())
#> Timer, num_threads=2: 2
