import torch
from torch import nn

layer = nn.Linear(2, 1, bias=False)
nn.init.ones_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), 0.1, momentum=0.9)
held = layer.weight


def step():
    optimizer.zero_grad()
    layer(torch.ones(2)).sum().backward()
    optimizer.step()
    return [round(w, 4) for w in layer.weight[0].tolist()]


written = step()
same_object = layer.weight is held
print(written, same_object)
#> [0.9, 0.9] True

layer.weight = nn.Parameter(torch.full((1, 2), 9.0))
replaced = step()  # diverges: the optimizer holds the old one
print(replaced, layer.weight.grad.tolist(), held.grad)
#> [9.0, 9.0] [[1.0, 1.0]] None

layer.weight = held
nn.init.constant_(layer.weight, 9.0)
print(step())
#> [8.81, 8.81]
