import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def add(x, y):
    return x + y


def new(y):
    before = len(graphs)
    result = add(half, y)
    return len(graphs) - before, str(result.dtype).split(".")[1]


half = torch.ones(3, dtype=torch.float16)
number = new(1.5)
plain = new(torch.tensor(1.5))  # diverges: a tensor, not a number
typed = new(torch.tensor(1.5, dtype=torch.float32))  # diverges: 0-d
print(f"{number=} {plain=}")
#> number=(1, 'float16') plain=(1, 'float16')
print(f"{typed=}")
#> typed=(0, 'float16')
