# no equivalent in JAX: the printed program is for PyTorch
import timeit
import types

import torch

source = """
import timeit
def dot(x): return (x * x).sum(-1)
def run(**names):
    return timeit.timeit("dot(x)", number=9, **names)
"""
imported = types.ModuleType("imported")
exec(source, vars(imported))
x = torch.ones(1000, 62)
try:
    imported.run(setup="from __main__ import dot, x")
except ImportError as error:
    print(str(error).split(" (")[0])
    #> cannot import name 'dot' from '__main__'
total = imported.run(globals=vars(imported) | {"x": x})
print("all that comes back:", type(total).__name__)
#> all that comes back: float

torch.set_num_threads(2)
seen = []
timeit.timeit(lambda: seen.append(torch.get_num_threads()), number=1)
print("threads, as they were left:", seen[0])
#> threads, as they were left: 2

here, there = 2 * 1000 * 62, 2 * 2899**3
print(f"operations: {here:,} here, {there:,} there")
#> operations: 124,000 here, 48,727,557,398 there
