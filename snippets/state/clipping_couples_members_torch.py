import torch
from torch import nn

params = {"w": nn.Parameter(torch.zeros(2, 2))}
grads = {"w": torch.tensor([[3.0, 4.0], [300.0, 400.0]])}
params["w"].grad = grads["w"].clone()

nn.utils.clip_grad_norm_(params.values(), max_norm=1.0)
stacked = params["w"].grad
print(stacked.round(decimals=3))
#> tensor([[0.0060, 0.0080],
#>         [0.6000, 0.8000]])


def clip_one(grads):
    norms = [g.norm() for g in grads.values()]
    norm = torch.stack(norms).norm()
    scale = (1.0 / (norm + 1e-6)).clamp(max=1.0)
    return {name: scale * g for name, g in grads.items()}


each = torch.func.vmap(clip_one)(grads)["w"]
print(each.round(decimals=3))
#> tensor([[0.6000, 0.8000],
#>         [0.6000, 0.8000]])
