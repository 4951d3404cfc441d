import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


@torch.compile(backend=count, fullgraph=True)
def count_up(n):
    return torch.arange(int(n))


for n in (3, 5):
    exact = count_up(torch.tensor(n))
    print(exact.tolist())
    #> [0, 1, 2]
    #> [0, 1, 2, 3, 4]
programs = len(graphs)

padded = torch.nn.functional.pad(exact, (0, 8 - n), value=-1)
print(padded.tolist(), "programs:", programs)
#> [0, 1, 2, 3, 4, -1, -1, -1] programs: 1
