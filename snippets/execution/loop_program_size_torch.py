import torch
from torch._higher_order_ops import scan, while_loop

x = torch.linspace(0.0, 1.0, 8)


def unrolled(h, steps):
    for _ in range(steps):
        h = torch.sin(h) * 0.9
    return h


def looped(h, steps):
    def unfinished(i, h):
        return i < steps

    def advance(i, h):
        return i + 1, torch.sin(h) * 0.9

    return while_loop(unfinished, advance, (torch.tensor(0), h))[1]


def scanned(h, steps):
    def advance(h, _):
        return torch.sin(h) * 0.9, h.new_zeros(())

    h, _ = scan(advance, h, torch.zeros(steps))
    return h


def size(f, steps):
    graphs = []

    def keep(graph, inputs):
        graphs.extend(graph.modules())
        return graph

    torch.compile(lambda h: f(h, steps), backend=keep)(x)
    kinds = [
        node.op
        for graph in graphs
        if isinstance(graph, torch.fx.GraphModule)
        for node in graph.graph.nodes
    ]
    return sum(kind.startswith("call_") for kind in kinds)


unrolled_size = [size(unrolled, steps) for steps in (10, 100)]
print(unrolled_size)
#> [20, 200]

print([size(looped, steps) for steps in (10, 100)])
#> [7, 7]
print([size(scanned, steps) for steps in (10, 100)])
#> [6, 6]

y = torch.compile(looped, backend="eager")(x, 100)
same = torch.allclose(y, unrolled(x, 100))
print(same)
#> True
