import torch

x = torch.tensor([[1.0, 2.0]])
w = torch.tensor([[1.0, 0.5], [-1.0, 2.0]])
b = torch.tensor([0.25, 0.75])

layer = torch.nn.Linear(2, 2)
with torch.no_grad():
    layer.weight.copy_(w.T)
    layer.bias.copy_(b)
    by_layer = layer(x)
by_operators = x @ w + b
by_primitives = torch.ops.aten.addmm(b, x, w)
print(by_layer.tolist(), by_operators.tolist())
#> [[-0.75, 5.25]] [[-0.75, 5.25]]
print(by_primitives.tolist())
#> [[-0.75, 5.25]]

_module = type(layer).__module__
layer_comes_from = _module.split(".")[0]  # diverges: its own
print(layer_comes_from)
#> torch


def refuses(f, *args):
    try:
        f(*args)
    except TypeError:
        return True
    return False


whole = torch.tensor([1, 2])
high_refuses = refuses(torch.add, whole, b)
low_refuses = refuses(torch.ops.aten.add, whole, b)  # diverges: no
print(high_refuses, low_refuses)
#> False False
