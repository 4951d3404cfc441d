import inspect

import torch
from torch._higher_order_ops import scan

x = torch.linspace(0.0, 1.0, 8)


def by_scan(h, unroll):
    def advance(h, _):
        for _ in range(unroll):
            h = torch.sin(h) * 0.9
        return h, h.new_zeros(())

    h, _ = scan(advance, h, torch.zeros(12 // unroll))
    return h


print(list(inspect.signature(scan).parameters))
#> ['combine_fn', 'init', 'xs', 'dim', 'reverse']


def body(unroll):
    graphs = []

    def keep(graph, inputs):
        graphs.append(graph)
        return graph

    torch.compile(lambda h: by_scan(h, unroll), backend=keep)(x)
    return graphs[0].scan_combine_fn_0.code


sines = [body(unroll).count("torch.sin") for unroll in (1, 4)]
print(sines)
#> [1, 4]

y = by_scan(x, 4)
