import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


@torch.compile(backend=count)
def f(x):
    y = 2 * x
    print("print:", y)
    #> print: tensor([2., 4.])
    #> print: tensor([2., 4.])
    return y + 1


x = torch.tensor([1.0, 2.0])
for _ in range(2):
    z = f(x)
print(z.tolist(), "graphs:", len(graphs))
#> [3.0, 5.0] graphs: 2
