from functools import partial

import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


def scaled(by, x):
    return by * x


def new(call):
    torch.compiler.reset()
    before = len(graphs)
    for by in (1.0, 2.0, 3.0):
        call(torch.full((3,), by))
    return len(graphs) - before


def in_closure(by):
    f = torch.compile(lambda x: scaled(by, x), backend=note)
    return f(x)


def in_partial(by):
    return torch.compile(partial(scaled, by), backend=note)(x)


def as_argument(by):
    return scaled_compiled(by, x)


x = torch.arange(3.0)
scaled_compiled = torch.compile(scaled, backend=note)
closures = new(in_closure)  # diverges: all have the same code
partials = new(in_partial)  # diverges: all have the same code
arguments = new(as_argument)
print(f"{closures=} {partials=} {arguments=}")
#> closures=1 partials=1 arguments=1
