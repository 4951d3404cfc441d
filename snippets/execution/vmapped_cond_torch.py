import torch
from torch._dynamo.backends.common import aot_autograd


def either(p, x):
    return torch.cond(p, torch.sin, torch.cos, (x,))


def operations(f, *args):
    names = []

    def keep(graph, inputs):
        names.extend(node.name for node in graph.graph.nodes)
        return graph

    torch.compile(f, backend=aot_autograd(fw_compiler=keep))(*args)
    return [n for n in names if n in ("cond", "cos", "sin", "where")]


p, x = torch.tensor([True, False]), torch.tensor([1.0, 1.0])
print(operations(either, p[0], x))
#> ['cond']

one_predicate = torch.vmap(either, in_dims=(None, 0))
print(operations(one_predicate, p[0], x))
#> ['cond']

a_predicate_each = torch.vmap(either)
print(operations(a_predicate_each, p, x))
#> ['sin', 'cos', 'where']

y = a_predicate_each(p, x)
print(y.tolist())
#> [0.8414709568023682, 0.5403023362159729]
