import torch
from torch import nn
from torch.func import vmap

torch.manual_seed(0)
xs = torch.ones(3, 64)
dropout = nn.Dropout(0.5)


def masks(out):
    return len(torch.unique(out, dim=0))


try:
    vmap(dropout)(xs)
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> vmap: called random operation while in randomness error mode

same = masks(vmap(dropout, randomness="same")(xs))
print(same)
#> 1

different = masks(vmap(dropout, randomness="different")(xs))
print(different)
#> 3
