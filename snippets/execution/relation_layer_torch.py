import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(5, 4)), dtype=torch.float32)
weights = torch.tensor(rng.normal(size=(3, 4, 2)), dtype=torch.float32)
source, target = torch.tensor(rng.integers(0, 5, size=(2, 12)))
relation = torch.tensor(rng.integers(0, 3, size=12))


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


found = torch._dynamo.explain(layer)(x)
print("breaks:", found.graph_break_count, "graphs:", found.graph_count)
#> breaks: -1 graphs: 0

out = layer(x)
unrewritten = torch.compile(layer, backend="eager", fullgraph=True)(x)
rewritten = whole_layer(x)
print(torch.equal(out, unrewritten))
#> True
print(torch.allclose(out, rewritten, atol=1e-5))
#> True
