import torch

captured, ran = [], []


@torch.library.custom_op("flow::double", mutates_args=())
def double(x: torch.Tensor) -> torch.Tensor:
    ran.append("double")
    return x * 2


@torch.library.custom_op("flow::halve", mutates_args=())
def halve(x: torch.Tensor) -> torch.Tensor:
    ran.append("halve")
    return x / 2


double.register_fake(torch.empty_like)
halve.register_fake(torch.empty_like)


def keep(graph, inputs):
    for part in graph.children():
        calls = [n for n in part.graph.nodes if "flow" in str(n.target)]
        captured.extend(n.target.__name__.split(".")[0] for n in calls)
    return graph


@torch.compile(backend=keep, fullgraph=True)
def f(x):
    return torch.cond(x.sum() > 0, double, halve, (x,))


x = torch.tensor([1.0, 2.0])
y = f(x)
captured.sort()
print(captured, ran)
#> ['double', 'halve'] ['double']

z = f(-x)
print(ran, z.tolist())
#> ['double', 'halve'] [-0.5, -1.0]
