import torch

_graphs = []


def count(graph, inputs):
    _graphs.append(graph)
    return graph.forward


@torch.compile(backend=count)
def f(x):
    if x.shape[0] > 10:
        return x.sum()
    return -x.sum()


sizes = [8, 5, 7, 12, 20, 6]
results = [float(f(torch.ones(n))) for n in sizes]
captures = len(_graphs)  # diverges: 8, then up to 10, then above
print(results, captures)
#> [-8.0, -5.0, -7.0, 12.0, 20.0, -6.0] 3


class F(torch.nn.Module):
    def forward(self, x):
        return x.sum() if x.shape[0] > 10 else -x.sum()


def export(n):
    example, dims = (torch.ones(8),), {"x": {0: n}}
    return torch.export.export(F(), example, dynamic_shapes=dims)


try:
    export(torch.export.Dim("n"))
except torch._dynamo.exc.UserError as error:
    print(str(error).splitlines()[0].split("!")[0])
    #> Constraints violated (n)
    print(str(error).splitlines()[3].strip())
    #> n = Dim('n', max=10)

up_to_ten = torch.export.Dim("n", max=10)
limited = float(export(up_to_ten).module()(torch.ones(7)))
print(limited)
#> -7.0
