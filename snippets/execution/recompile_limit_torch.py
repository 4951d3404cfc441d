import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # it warns below
graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


def add(x, name):
    return x + len(name)


x = torch.zeros(3)
add_compiled = torch.compile(add, backend=note)
for length in range(1, 13):
    y = add_compiled(x, "a" * length)
programs = len(graphs)  # diverges: the rest ran eagerly
print(f"{programs=} {y.tolist()=}")
#> programs=8 y.tolist()=[12.0, 12.0, 12.0]

torch.compiler.reset()
whole = torch.compile(add, backend=note, fullgraph=True)
try:
    for n in range(1, 13):
        whole(x, "a" * n)
except torch._dynamo.exc.FailOnRecompileLimitHit as error:
    print(n, type(error).__name__)
    #> 9 FailOnRecompileLimitHit
