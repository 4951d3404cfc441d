# no equivalent in JAX: under jit every size is a number
import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


@torch.compile(backend=count)
def column_sums(x):
    return (2 * x).sum(dim=0)


x = torch.ones(8, 3)
torch._dynamo.mark_dynamic(x, 0)
captures = []
for batch in (x, torch.ones(5, 3), torch.ones(2, 3), torch.ones(1, 3)):
    column_sums(batch)
    captures.append(len(graphs))
print(captures)
#> [1, 1, 1, 2]
