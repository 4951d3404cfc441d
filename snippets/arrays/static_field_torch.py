from dataclasses import dataclass

import torch
from torch.utils import _pytree as pytree


@dataclass
class Layer:
    w: torch.Tensor
    activation: str


pytree.register_pytree_node(
    Layer,
    lambda layer: ([layer.w], layer.activation),
    lambda leaves, activation: Layer(*leaves, activation),
)
traced = []


def note(graph, inputs):
    *_, last, output = graph.graph.nodes
    traced.append(last.target.__name__)
    return graph


def apply(layer, x):
    return getattr(torch, layer.activation)(layer.w * x)


layers = [Layer(torch.tensor(w), "tanh") for w in (1.0, 2.0)]
layers.append(Layer(torch.tensor(1.0), "sin"))
program = torch.compile(apply, backend=note)
outputs = [float(program(layer, torch.tensor(1.0))) for layer in layers]
print(outputs)
#> [0.7615941762924194, 0.9640275835990906, 0.8414709568023682]
print(traced)
#> ['tanh', 'sin']

leaf_count = len(pytree.tree_leaves(layers[0]))
structures = [pytree.tree_structure(layer) for layer in layers]
equal = [structures[0] == other for other in structures]
print(leaf_count, equal)
#> 1 [True, True, False]

slope = torch.func.grad(apply)(layers[2], torch.tensor(1.0))
print(type(slope).__name__, slope.activation)
#> Layer sin
