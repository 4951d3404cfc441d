# needs: C++ compiler

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def make_function_inputs(n):
    random = np.random.default_rng(0)
    weights = random.standard_normal((n, 8, 8), dtype=np.float32) / 3
    layers = [(torch.asarray(w.T), torch.zeros(8)) for w in weights]
    return layers, torch.ones((1, 8))


class Network(nn.Module):
    def __init__(self, n):
        super().__init__()
        layers = (nn.Linear(8, 8) for _ in range(n))
        self.layers = nn.ModuleList(layers)

    def forward(self, x):
        for layer in self.layers:
            x = torch.tanh(layer(x))
        return x


def make_inputs(n):
    layers, x = make_function_inputs(n)
    network = Network(n).requires_grad_(False)
    for layer, (w, b) in zip(network.layers, layers):
        layer.weight.copy_(w)
        layer.bias.copy_(b)
    return network, x


def make_functional_inputs(n):
    network, x = make_inputs(n)
    return network, dict(network.named_parameters()), x


def forward(layers, x):
    for w, b in layers:
        x = torch.tanh(F.linear(x, w, b))
    return x


def module(network, x):
    return network(x)


def functional(network, weights, x):
    return torch.func.functional_call(network, weights, x)


compiled = torch.compile(module, dynamic=False)

if __name__ == "__main__":
    y = compiled(*make_inputs(4)).numpy(force=True)  # agrees to 1e-5: products
    by_function = forward(*make_function_inputs(4))
    by_call = functional(*make_functional_inputs(4))
    same = np.allclose(y, by_function) and np.allclose(y, by_call)
    print(y.shape, same)
    #> (1, 8) True
