import torch
from torch import nn

hidden = torch.ones(10, 10)
out = torch.ones(10, 1)


def from_the_left(x):
    return out @ torch.relu(hidden @ x)


def from_the_right(x):
    return torch.relu(x @ hidden) @ out


def shape_or_error(network, *shape):
    try:
        return tuple(network(torch.ones(shape)).shape)
    except RuntimeError:
        return "error"


_shapes = [(10,), (5, 10), (10, 5)]
left = [shape_or_error(from_the_left, *s) for s in _shapes]
right = [shape_or_error(from_the_right, *s) for s in _shapes]
print(left)
#> ['error', 'error', 'error']
print(right)
#> [(1,), (5, 1), 'error']

_layers = nn.Linear(10, 10), nn.Linear(10, 1)
biases = sum(layer.bias.numel() for layer in _layers)
parameters = sum(layer.weight.numel() for layer in _layers)
print(parameters, parameters + biases)
#> 110 121
