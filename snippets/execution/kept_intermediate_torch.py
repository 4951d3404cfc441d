import torch

_kept = []


@torch.compile(backend="eager", fullgraph=True)
def total(x):
    y = 2 * x
    _kept.append(y)
    return y.sum()


x = torch.ones(2)
for _ in range(3):
    z = total(x)
number_kept = len(_kept)  # diverges: each call appends
print(z.item(), number_kept, _kept[0])
#> 4.0 3 tensor([2., 2.])

parts = [y.tolist() for y in _kept]
print(parts)
#> [[2.0, 2.0], [2.0, 2.0], [2.0, 2.0]]
