import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def scale(x, by=2.5):
    return x * by


def new(*args, **kwargs):
    before = len(graphs)
    scale(*args, **kwargs)
    return len(graphs) - before


x = torch.ones(3)
positional = new(x, 2.5)
keyword = new(x, by=2.5)  # diverges: the frame's locals are equal
default = new(x)  # diverges: the frame's locals are equal
print(f"{positional=} {keyword=} {default=}")
#> positional=1 keyword=0 default=0
