import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def normal(shape):
    return torch.randn(shape)


def new(shape):
    before = len(graphs)
    noise = normal(shape)
    return len(graphs) - before, tuple(noise.shape)


as_tuple = new((3,))
as_list = new([3])  # diverges: the type is guarded
again = new([3])
print(f"{as_tuple=} {as_list=}")
#> as_tuple=(1, (3,)) as_list=(1, (3,))
print(f"{again=}")
#> again=(0, (3,))
