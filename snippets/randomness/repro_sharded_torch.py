import torch

devices, n = 8, 64


def generator(seed):
    return torch.Generator().manual_seed(seed)


def draw(seed):
    return torch.randn(n, generator=generator(seed))


whole = draw(0)  # diverges: not one generator


def tell(label, drawn):
    as_one = bool((drawn == whole).all())
    different = len(set(drawn.tolist()))
    print(f"{label}: as one {as_one}, {different} different")
    #> all draw, each keeps its part: as one True, 64 different
    #> by hand, the same seed: as one False, 8 different
    #> by hand, own seed: as one False, 64 different


ranks = range(devices)
parts = [draw(0).chunk(devices)[rank] for rank in ranks]
held = parts[3].shape[0]
print("on each rank:", held)
#> on each rank: 8
tell("all draw, each keeps its part", torch.cat(parts))


def draw_part(seed):
    return torch.randn(n // devices, generator=generator(seed))


same = [draw_part(0) for rank in ranks]
own = [draw_part(rank) for rank in ranks]
tell("by hand, the same seed", torch.cat(same))
tell("by hand, own seed", torch.cat(own))
