import torch

_programs = []


def count(graph, example_inputs):
    _programs.append(graph)
    return graph.forward


@torch.compile(backend=count)
def scaled(x, factor):
    return x * factor


rows = torch.ones(8, 4)
half = torch.tensor(0.5)
for n in (8, 7, 6, 5):
    y = scaled(rows[:n], half)
by_shape = len(_programs)  # diverges: the second one has any size
print(by_shape)
#> 2

y = scaled(rows, 0.5)  # a Python number: a new guard
y = scaled(rows, 0.25)
by_number = len(_programs) - by_shape
print(by_number, y.sum().item())
#> 1 8.0
