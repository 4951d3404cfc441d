import torch
from torch._higher_order_ops import while_loop


def root_by_python(a):
    x, steps = a, 0
    while abs(x * x - a) > 1e-5 * a:
        x, steps = (x + a / x) / 2, steps + 1
    return x, steps


@torch.compile(backend="eager", fullgraph=True)
def root(a):
    def unfinished(x, steps):
        return abs(x * x - a) > 1e-5 * a

    def advance(x, steps):
        return (x + a / x) / 2, steps + 1

    start = (a.clone(), torch.tensor(0))
    return while_loop(unfinished, advance, start)


x, steps = root(torch.tensor(1000.0))
print(f"{x:.4f}", int(steps))
#> 31.6228 8

in_python, python_steps = root_by_python(torch.tensor(1000.0))
print(python_steps)
#> 8

graphs = []


def keep(graph, inputs):
    graphs.append(graph)
    return graph


try:
    full = torch.compile(root_by_python, backend=keep, fullgraph=True)
    full(torch.tensor(1000.0))
    whole = True
except torch._dynamo.exc.Unsupported as error:
    whole = False
    print(str(error).splitlines()[0])
    #> Data-dependent branching

torch.compiler.reset()
in_pieces = torch.compile(root_by_python, backend=keep)
cut, _ = in_pieces(torch.tensor(1000.0))
print(f"{cut:.4f}", len(graphs))
#> 31.6228 3
