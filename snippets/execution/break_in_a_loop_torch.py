# no equivalent in JAX: jit takes the whole function or raises
import torch


def layer(x):
    x = 3 * x
    if x.sum() > 20:
        return x / 100
    return x


def in_loop(x):
    for _ in range(3):
        x = 3 * x
        if x.sum() > 20:
            x = x / 100
    return x


def calls_layer(x):
    for _ in range(3):
        x = layer(x)
    return x


x = torch.arange(3.0)
for f in (in_loop, calls_layer):
    graphs = []

    def count(graph, inputs):
        graphs.append(graph)
        return graph.forward

    y = torch.compile(f, backend=count)(x)
    print(f.__name__, len(graphs), torch.equal(y, f(x)))
    #> in_loop 0 True
    #> calls_layer 2 True
