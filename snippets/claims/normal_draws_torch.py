import torch

_key = torch.Generator().manual_seed(0)
_draws = torch.randn(1_000_000, generator=_key)
mean = round(abs(_draws.mean().item()), 2)
deviation = round(_draws.std().item(), 2)
within_one = round((abs(_draws) < 1).float().mean().item(), 2)
print(mean, deviation, within_one)
#> 0.0 1.0 0.68

_again = torch.randn(1_000_000, generator=_key)
repeats = bool((_draws == _again).all())  # diverges: it moves on
print(repeats)
#> False

_square = _draws[:10_000].reshape(100, 100)
product = tuple((_square @ _square.T).shape)
print(product)
#> (100, 100)

numpys_calls = hasattr(torch.random, "standard_normal")
print(numpys_calls)
#> False
