import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note, dynamic=True)
def scale(x, by):
    return x * by


x = torch.ones(3)
for by in (1.5, 2.5, 3.5, 4.5):
    y = scale(x, by)
programs = len(graphs)
print(f"{programs=} {y.tolist()=}")
#> programs=1 y.tolist()=[4.5, 4.5, 4.5]
