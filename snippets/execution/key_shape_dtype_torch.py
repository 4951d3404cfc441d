import torch

graphs = []


def note(graph, inputs):  # a backend; runs once for each capture
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def double(x):
    return 2 * x


def new(x):
    before = len(graphs)
    double(x)
    return len(graphs) - before


first = new(torch.arange(3.0))
new_value = new(torch.arange(3.0) + 1)
new_shape = new(torch.arange(4.0))
new_dtype = new(torch.arange(3))
old_shape = new(torch.arange(3.0))
print(f"{first=} {new_value=} {new_shape=} {new_dtype=}")
#> first=1 new_value=0 new_shape=1 new_dtype=1
print(f"{old_shape=}")
#> old_shape=0
