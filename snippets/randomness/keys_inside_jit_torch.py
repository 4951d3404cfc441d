import torch

generator = torch.Generator().manual_seed(0)
x = torch.zeros(3)


@torch.compile(backend="eager")
def closed(x):
    return x + torch.rand(3, generator=generator)


@torch.compile(backend="eager")
def given(generator, x):
    return x + torch.rand(3, generator=generator)


frozen = bool((closed(x) == closed(x)).all())  # diverges: baked in
fresh = not (given(generator, x) == given(generator, x)).any()
print(frozen, fresh)
#> False True
