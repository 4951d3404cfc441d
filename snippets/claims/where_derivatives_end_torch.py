import torch
from torch.func import grad


def root(x):
    return torch.where(x > 0, torch.sqrt(x), 0.0)


def guarded_root(x):
    inside = torch.where(x > 0, x, 1.0)
    return torch.where(x > 0, torch.sqrt(inside), 0.0)


at_zero = str(grad(root)(torch.tensor(0.0)).item())
guarded = grad(guarded_root)(torch.tensor(0.0)).item()
of_round = grad(torch.round)(torch.tensor(1.3)).item()
print(at_zero, guarded, of_round)
#> nan 0.0 0.0

try:
    torch.tensor(3, requires_grad=True)
except RuntimeError as error:
    print(str(error).split(" can ")[0])
    #> Only Tensors of floating point and complex dtype
