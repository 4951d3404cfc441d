import torch
from torch import nn


class Plain:
    def __init__(self, w):
        self.w = w

    def __call__(self, x):
        return x @ self.w


class Module(nn.Module):
    def __init__(self, w):
        super().__init__()
        self.w = nn.Parameter(w)

    def forward(self, x):
        return x @ self.w


def total(network, x):
    return network(x).sum()


x, w = torch.arange(6.0).reshape(2, 3), torch.ones(3, 1)
output = Plain(w)(x).tolist()
print(output)
#> [[3.0], [12.0]]
for part in "parameters", "state_dict", "train":
    print(part, hasattr(Plain(w), part), hasattr(Module(w), part))
    #> parameters False True
    #> state_dict False True
    #> train False True

_network = Module(w)
total(_network, x).backward()
gradient = _network.w.grad
print(gradient.tolist())
#> [[3.0], [5.0], [7.0]]
