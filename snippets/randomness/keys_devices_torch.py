import torch


def mask(seed):
    generator = torch.Generator().manual_seed(seed)
    return torch.rand(16, generator=generator) < 0.5


def own_mask(seed, rank):
    return mask(1000 * seed + rank)


def on_each(f):
    masks = torch.stack([f(rank) for rank in range(8)])
    return len(masks.unique(dim=0))


alike = on_each(lambda rank: mask(0))
own = on_each(lambda rank: own_mask(0, rank))
print(alike, own)
#> 1 8


def global_mask(seed, rank):
    generator = torch.Generator().manual_seed(seed)
    return (torch.rand(8, 16, generator=generator) < 0.5)[rank]


whole = on_each(lambda rank: global_mask(0, rank))
_masks = torch.stack([global_mask(0, rank) for rank in range(8)])
_generator = torch.Generator().manual_seed(0)
_one_device = torch.rand(8, 16, generator=_generator) < 0.5
as_one_device = bool((_masks == _one_device).all())
print(whole, as_one_device)
#> 8 True
