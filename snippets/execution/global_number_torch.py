import torch

scale = 2.0
graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


@torch.compile(backend=count)
def scaled(x):
    return scale * x


x = torch.arange(3.0)
before = scaled(x)
scale = 10.0
after = scaled(x)  # diverges: a guard on scale failed
captures = len(graphs)  # diverges: so it was captured again
print(before.tolist(), after.tolist(), captures)
#> [0.0, 2.0, 4.0] [0.0, 10.0, 20.0] 2

longer = scaled(torch.arange(4.0))
print(longer.tolist())
#> [0.0, 10.0, 20.0, 30.0]
