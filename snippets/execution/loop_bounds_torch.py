import torch
from torch._higher_order_ops import while_loop

x = torch.linspace(0.0, 1.0, 8)
traces = []


def counting(graph, inputs):
    traces.append(graph)
    return graph


def by_range(h, steps):
    for _ in range(steps):
        h = torch.sin(h) * 0.9
    return h


def by_tensor(h, steps):
    def unfinished(i, h):
        return i < steps

    def advance(i, h):
        return i + 1, torch.sin(h) * 0.9

    start = torch.zeros_like(steps)
    return while_loop(unfinished, advance, (start, h))[1]


def programs(f, arguments):
    traces.clear()
    for steps in arguments:
        f(x, steps)
    return len(traces)


static = torch.compile(by_range, backend=counting)
static_programs = programs(static, [2, 3, 4, 5])
print(static_programs)
#> 4

traced = torch.compile(by_tensor, backend=counting)
traced_programs = programs(traced, torch.tensor([2, 3, 4, 5]))
print(traced_programs)
#> 1

y = traced(x, torch.tensor(5))
