import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def add(x, y):
    return x + y


def new(x, y):
    before = len(graphs)
    add(x, y)
    return len(graphs) - before


x, y = torch.ones(3, 3), torch.ones(3, 3)
first = new(x, y)
transposed = new(x.T, y)  # diverges: strides are guarded
same_array = new(x, x)  # diverges: aliasing is guarded
print(f"{first=} {transposed=} {same_array=}")
#> first=1 transposed=1 same_array=1

_so_far = len(graphs)
add(x.requires_grad_(), y).sum().backward()
with_gradient = len(graphs) - _so_far  # diverges: guarded as well
print(f"{with_gradient=}")
#> with_gradient=1
