import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


@torch.compile(backend=count, fullgraph=True)
def f(x):
    return torch.cond(
        x[0] < x[-1],
        lambda x: 10 * x,
        lambda x: -x,
        (x,),
    )


@torch.compile(backend="eager", fullgraph=True)
def f_select(x):
    return torch.where(x[0] < x[-1], 10 * x, -x)


x = torch.arange(3.0)
positive, negative = f(x), f(-x)
print(positive.tolist(), negative.tolist())
#> [0.0, 10.0, 20.0] [0.0, 1.0, 2.0]
selected = f_select(-x)
print(selected.tolist())
#> [0.0, 1.0, 2.0]

one_program = len(graphs) == 1
print(one_program, "cond" in graphs[0].code)
#> True True
