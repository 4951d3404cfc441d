import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


def reduce(x, how):
    return x.sum() if how == "sum" else x.max()


def new(how):
    before = len(graphs)
    reduce_compiled(x, how)
    return len(graphs) - before


x = torch.arange(4.0)
reduce_compiled = torch.compile(reduce, backend=note)
declared = [new(how) for how in ("sum", "max", "sum")]
print(f"{declared=}", reduce_compiled(x, "max").item())
#> declared=[1, 1, 0] 3.0

undeclared = reduce_compiled(x, "sum").item()  # diverges: it is guarded
print(f"{undeclared=}")
#> undeclared=6.0
