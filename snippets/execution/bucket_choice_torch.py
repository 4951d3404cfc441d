import random

import torch

draw = random.Random(0)
sizes = [round(draw.lognormvariate(4.5, 0.6)) for _ in range(60)]
print(min(sizes), sorted(sizes)[30], max(sizes))
#> 22 95 393


def programs_and_waste(bucket):
    graphs = []

    def count(graph, inputs):
        graphs.append(graph)
        return graph.forward

    f = torch.compile(lambda x: x + 1, backend=count)
    for n in sizes:
        f(torch.zeros(bucket(n)))
    padded = sum(bucket(n) for n in sizes)
    return len(graphs), round(1 - sum(sizes) / padded, 2)


rules = {
    "exact": lambda n: n,
    "next of 8": lambda n: -8 * (-n // 8),
    "next of 64": lambda n: -64 * (-n // 64),
    "next of 2**k": lambda n: 1 << (n - 1).bit_length(),
}
programs = {}  # diverges: only jit needs one for each size
waste = {}
for name, bucket in rules.items():
    torch.compiler.reset()
    _n, padding = programs_and_waste(bucket)
    programs[name], waste[name] = _n, padding
    print(f"{name}: {_n} programs, {padding:.0%} padding")
    #> exact: 2 programs, 0% padding
    #> next of 8: 2 programs, 3% padding
    #> next of 64: 2 programs, 22% padding
    #> next of 2**k: 2 programs, 28% padding
