import random

import jax
import numpy as np

draw = random.Random(0)
sizes = [round(draw.lognormvariate(4.5, 0.6)) for _ in range(60)]
print(min(sizes), sorted(sizes)[30], max(sizes))
#> 22 95 393


def programs_and_waste(bucket):
    f = jax.jit(lambda x: x + 1)
    for n in sizes:
        f(np.zeros(bucket(n), np.float32))
    padded = sum(bucket(n) for n in sizes)
    return f._cache_size(), round(1 - sum(sizes) / padded, 2)


rules = {
    "exact": lambda n: n,
    "next of 8": lambda n: -8 * (-n // 8),
    "next of 64": lambda n: -64 * (-n // 64),
    "next of 2**k": lambda n: 1 << (n - 1).bit_length(),
}
programs = {}  # diverges: only jit needs one for each size
waste = {}
for name, bucket in rules.items():
    _n, padding = programs_and_waste(bucket)
    programs[name], waste[name] = _n, padding
    print(f"{name}: {_n} programs, {padding:.0%} padding")
    #> exact: 55 programs, 0% padding
    #> next of 8: 23 programs, 3% padding
    #> next of 64: 6 programs, 22% padding
    #> next of 2**k: 5 programs, 28% padding
