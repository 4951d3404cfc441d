# needs: C++ compiler

import torch
from torch._dynamo.utils import counters
from torch._inductor.utils import fresh_cache

traces = 0


def step(x):
    return torch.sin(x) * 2 + 1


x = torch.arange(3.0)
hits = []
with fresh_cache():  # an empty folder
    for _ in range(2):
        torch.compiler.reset()  # memory is empty
        counters.clear()
        y = torch.compile(step)(x)
        found = counters["inductor"]["fxgraph_cache_hit"] > 0
        hits.append(found)
        traces += counters["stats"]["unique_graphs"]

print(hits)
#> [False, True]
print(traces)
#> 2
