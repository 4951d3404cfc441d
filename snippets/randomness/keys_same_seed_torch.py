import torch

torch.manual_seed(0)
weight = torch.randn(20)  # diverges: own
generator = torch.Generator().manual_seed(0)
noise = torch.randn(20, generator=generator)  # diverges: own
same_stream = bool((weight == noise).all())
print(same_stream)
#> True

torch.manual_seed(0)
_weight = torch.randn(20)
_noise = torch.randn(20)
apart = not (_weight == _noise).any()
print(apart)
#> True

_one, _other = torch.Generator(), torch.Generator()
print(_one.initial_seed() == _other.initial_seed())
#> True
