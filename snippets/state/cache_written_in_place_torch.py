# needs: C++ compiler
import torch
from torch._inductor.utils import run_and_get_code


@torch.compile
def updated(cache, places, rows):
    return cache.index_put((places,), rows)


@torch.compile
def write(cache, places, rows):
    cache[places] = rows


cache = torch.zeros(1024, 1024)  # diverges: written to
places = torch.tensor([3, 5])
rows = torch.ones(2, 1024)
new_caches = []
for f in updated, write:
    _, (code,) = run_and_get_code(f, cache, places, rows)
    new_caches.append(code.count("= empty_strided_cpu("))
    print(f.__name__, "new caches:", new_caches[-1])
    #> updated new caches: 1
    #> write new caches: 0

total = cache.sum().item()
print(total)
#> 2048.0
