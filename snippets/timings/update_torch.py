# needs: C++ compiler

import numpy as np
import torch


def make_inputs(n):
    random = np.random.default_rng(0)
    x = random.random(n, dtype=np.float32)
    return torch.asarray(x), n // 2


def put(x, i):
    x[i] = 1.0
    return x


def put_copied(x, i):
    return put(x.clone(), i)


put_compiled = torch.compile(put, dynamic=False)
put_copied_compiled = torch.compile(put_copied, dynamic=False)


# Each gives the array for the next call, and for the comparison.
def in_place(x, i):
    x = put(x, i)
    return x, x


def copied(x, i):
    x = put_copied(x, i)
    return x, x


def in_place_compiled(x, i):
    x = put_compiled(x, i)
    return x, x


def copied_compiled(x, i):
    x = put_copied_compiled(x, i)
    return x, x


if __name__ == "__main__":
    ways = in_place, copied, in_place_compiled, copied_compiled
    _found = []
    for way in ways:
        x, i = make_inputs(1000)
        x, _ = way(x, i)
        _found.append((float(x[i]), float(x[0])))
    same, first = len(set(_found)) == 1, _found[0]
    print(same, first[0])
    #> True 1.0
