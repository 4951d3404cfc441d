import torch

_graphs = []


def count(graph, inputs):
    _graphs.append(graph)
    return graph.forward


@torch.compile(backend=count, fullgraph=True)
def double(x, n):
    for _ in range(n):
        x = 2 * x
    return x


x = torch.tensor(1.0)
lengths = [3, 4, 5, 6]
results = [double(x, n).item() for n in lengths]
captures = len(_graphs)  # diverges: unrolled for each length
print(results, captures)
#> [8.0, 16.0, 32.0, 64.0] 4
print([graph.code.count("2 *") for graph in _graphs])
#> [3, 4, 5, 6]
