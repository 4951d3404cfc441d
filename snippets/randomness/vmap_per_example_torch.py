import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
net = nn.Sequential(nn.Dropout(0.5), nn.Linear(8, 1))
xs = torch.arange(1.0, 33.0).reshape(4, 8)
params = {name: p.detach() for name, p in net.named_parameters()}


def output(params, x):
    return functional_call(net, params, (x,))[0]


def gradients(randomness="error"):
    each = vmap(grad(output), in_dims=(None, 0), randomness=randomness)
    return each(params, xs)["1.weight"][:, 0]


try:
    gradients()
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> vmap: called random operation while in randomness error mode

_masks = torch.unique(gradients("different") == 0, dim=0)
different = len(_masks)
print(different)
#> 4

_shared = torch.unique(gradients("same") == 0, dim=0)
same = len(_shared)
print(same)
#> 1

net.eval()
without = gradients()  # the gradient is the input
print(tuple(without.shape), bool((without == xs).all()))
#> (4, 8) True
