import torch
from torch.func import vmap

seeds = torch.arange(3)


def draw(seed):
    torch.manual_seed(seed)
    return torch.randn(2)


try:
    vmap(draw, randomness="different")(seeds)
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> vmap: It looks like you're calling .item() on a Tensor

_looped = torch.stack([draw(seed) for seed in range(3)])
drawn = tuple(_looped.shape)
print(drawn)
#> (3, 2)
alone = bool((_looped[2] == draw(2)).all())
print(alone)
#> True
