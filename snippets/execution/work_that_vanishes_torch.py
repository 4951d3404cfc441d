import torch
from torch._dynamo.backends.common import aot_autograd

x = torch.arange(16.0).reshape(4, 4)


def products(f, *args):
    found = []

    def count(graph, example_inputs):
        found.extend(node.target for node in graph.graph.nodes)
        return graph.forward

    torch.compile(f, backend=aot_autograd(fw_compiler=count))(*args)
    return found.count(torch.ops.aten.mm.default)


def repeated(x):
    for _ in range(10):
        y = x @ x
    return y


def unused(x):
    for _ in range(10):
        x @ x
    return x + 1


def constant():
    return x @ x


of_repeated = products(repeated, x)
of_unused = products(unused, x)
of_constant = products(constant)  # diverges: it stays in the graph
print(of_repeated, of_unused, of_constant)
#> 1 0 1
