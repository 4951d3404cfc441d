import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def scale(x, by):
    return x * by


def new(numbers):
    torch.compiler.reset()
    counts = []
    for by in numbers:
        before = len(graphs)
        scale(x, by)
        counts.append(len(graphs) - before)
    return counts


x = torch.ones(3)
floats = new([1.5, 2.5, 3.5])  # diverges: two values make it symbolic
ints = new([2, 3, 4])  # diverges: two values make it symbolic
bools = new([True, False])  # diverges: a bool is never symbolic
zero_d = new([torch.tensor(1.5), torch.tensor(2.5)])
print(f"{floats=} {ints=} {bools=} {zero_d=}")
#> floats=[1, 1, 0] ints=[1, 1, 0] bools=[1, 1] zero_d=[1, 0]

y = scale(x, 2.5)
print(f"{y.tolist()=}")
#> y.tolist()=[2.5, 2.5, 2.5]
