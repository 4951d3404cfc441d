# no equivalent in JAX: it never cuts a program
import torch

torch._dynamo.config.reorderable_logging_functions.add(print)
graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


@torch.compile(backend=count, fullgraph=True)
def f(x):
    y = 2 * x
    torch._higher_order_ops.print("operator: {}", y)
    print("put off:", y)
    y.add_(1)
    return y


z = f(torch.tensor([1.0, 2.0]))
print("graphs:", len(graphs))
#> operator: tensor([2., 4.])
#> put off: tensor([3., 5.])
#> graphs: 1
