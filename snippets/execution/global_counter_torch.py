import torch

_calls = 0
graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


@torch.compile(backend=count)
def doubled(x):
    global _calls
    _calls += 1
    return 2 * x


x = torch.ones(3)
for _ in range(5):
    y = doubled(x)
counted = _calls  # diverges: the effect follows each graph call
print(counted, y.tolist())
#> 5 [2.0, 2.0, 2.0]

captures = len(graphs)  # a global integer is a constant
print(captures)
#> 5

total = _calls
print(total)
#> 5
