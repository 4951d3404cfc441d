import re

import torch


def f(p, x):
    def up(x):
        return x + 1, x + 10

    def down(x):
        return x - 1, x - 10

    return torch.cond(p, up, down, (x,))


def g(p, x):
    near = torch.where(p, x + 1, x - 1)
    return near, torch.where(p, x + 10, x - 10)


p, x = torch.tensor([True, False]), torch.tensor([1.0, 2.0])
alone = [value.tolist() for value in f(p[0], x)]
print(alone)
#> [[2.0, 3.0], [11.0, 12.0]]

try:
    torch.vmap(f)(p, x)
except RuntimeError as error:
    together = "refused"  # diverges: one is lost
    print(re.search("has length 1 .* 2 items", str(error))[0])
    #> has length 1 but the spec refers to a pytree that holds 2 items

selected = [value.tolist() for value in torch.vmap(g)(p, x)]
print(selected)
#> [[2.0, 1.0], [11.0, -8.0]]
