import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(5, 4)), dtype=torch.float32)
weights = torch.tensor(rng.normal(size=(3, 4, 2)), dtype=torch.float32)
source, target = torch.tensor(rng.integers(0, 5, size=(2, 12)))
relation = torch.tensor(rng.integers(0, 3, size=12))
graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


def layer(x):
    out = torch.zeros(5, 2)
    for r in range(3):
        edges = relation == r
        messages = x[source[edges]] @ weights[r]
        out = out.index_add(0, target[edges], messages)
    return out


@torch.compile(backend="eager", fullgraph=True)
def whole_layer(x):
    messages = torch.einsum("ei,eij->ej", x[source], weights[relation])
    return torch.zeros(5, 2).index_add(0, target, messages)


out = torch.compile(layer, backend=count)(x)
print("graphs:", len(graphs))
#> graphs: 0
torch.compiler.reset()  # or Dynamo goes on skipping the frame
whole = torch.compile(layer, backend=count, fullgraph=True)(x)
print("graphs:", len(graphs))
#> graphs: 1

rewritten = whole_layer(x)
print(torch.equal(out, whole))
#> True
print(torch.allclose(out, rewritten, atol=1e-5))
#> True
