import torch


def stream(seed, rank):
    generator = torch.Generator().manual_seed(seed + rank)
    return torch.rand(3, generator=generator)


collides = bool((stream(0, 1) == stream(1, 0)).all())  # diverges: sum
print(collides)
#> True

ranks_differ = not (stream(0, 0) == stream(0, 1)).any()
print(ranks_differ)
#> True
