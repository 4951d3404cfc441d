import torch
from torch import nn


def loss(params, x):
    hidden = torch.tanh(params["embed"] @ x)
    return (params["head"].T @ hidden).sum()


x = torch.tensor([1.0, -0.5])
w = nn.Parameter(torch.tensor([[0.5, 1.0], [1.5, -2.0]]))
params = nn.ParameterDict({"embed": w, "head": w})  # one parameter
count = len(list(params.parameters()))  # diverges: it counts objects

loss(params, x).backward()
gradient = w.grad.clone()
torch.optim.SGD(params.parameters(), 0.5).step()
_gap = (params["embed"] - params["head"]).abs().max()
apart = bool(_gap > 0.1)  # diverges: there is one tensor
print(count, apart)
#> 1 False

print([round(v, 4) for v in w.flatten().tolist()])
#> [-0.25, 1.375, 1.0133, -2.4966]
