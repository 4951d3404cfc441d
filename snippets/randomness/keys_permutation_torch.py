import torch


def next_after(draw):
    generator = torch.Generator().manual_seed(0)
    draw(generator)
    return torch.rand((), generator=generator)


n = 1000
_order = torch.randperm(n, generator=torch.Generator().manual_seed(0))
valid = bool((_order.sort().values == torch.arange(n)).all())
_permuted = next_after(lambda g: torch.randperm(n, generator=g))
_counted = next_after(lambda g: torch.rand(n - 1, generator=g))
print(valid, bool(_permuted == _counted))
#> True True
