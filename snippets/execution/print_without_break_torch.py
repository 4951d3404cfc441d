# no equivalent in JAX: it never cuts a program
import torch

torch._dynamo.config.reorderable_logging_functions.add(print)
graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


def f(x):
    y = 2 * x
    print("before add_:", y)
    #> before add_: tensor([2., 4.])
    y.add_(1)
    return y
    #> before add_: tensor([3., 5.])


x = torch.tensor([1.0, 2.0])
z = f(x)

z = torch.compile(f, backend=count)(x)
print("graphs:", len(graphs))
#> graphs: 1
