import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def f(x):
    y = 2 * torch.sin(x)
    return y + x


x = torch.ones(3)
y = f(x)
print(graphs[0].code.strip())
#> def forward(self, L_x_ : torch.Tensor):
#>     l_x_ = L_x_
#>     sin = torch.sin(l_x_)
#>     y = 2 * sin;  sin = None
#>     add = y + l_x_;  y = l_x_ = None
#>     return (add,)

calls = [n for n in graphs[0].graph.nodes if n.op == "call_function"]
operations = [n.target.__name__ for n in calls]
print(operations, y[0].item())
#> ['sin', 'mul', 'add'] 2.6829419136047363
