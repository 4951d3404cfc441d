import torch
from torch.func import vmap

xs = torch.ones(4, 8)


def noisy(x):
    x = x * torch.rand(8)
    return x + torch.rand(8)


def distinct(out):
    return len(torch.unique(out, dim=0))


try:
    vmap(noisy)(xs)
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> vmap: called random operation while in randomness error mode
same = distinct(vmap(noisy, randomness="same")(xs))
print(same)
#> 1

torch.manual_seed(0)
_out = vmap(noisy, randomness="different")(xs)
different = distinct(_out)
print(different)
#> 4

torch.manual_seed(0)
_looped = torch.stack([noisy(x) for x in xs])
is_the_loop = bool((_out == _looped).all())  # diverges: order
print(is_the_loop)
#> False

torch.manual_seed(0)
print(bool((_out == xs * torch.rand(4, 8) + torch.rand(4, 8)).all()))
#> True
