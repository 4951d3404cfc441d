import torch
import torch.func._random as keys

_key = keys.key(5)
equal = bool((_key == keys.key(5)).all())
words = _key.tolist()  # diverges: layout
try:
    drawn = keys.normal(_key, 3).shape == (3,)  # diverges: CPU
except NotImplementedError as error:
    drawn = False
    print(str(error).split(" with ")[0])
    #> Could not run 'aten::_philox_normal_'
print(equal, words, drawn)
#> True [5, 0] False

rng = torch.Generator().manual_seed(5)


def sample(rng):
    return torch.randn(3, generator=rng)


_first, _second = sample(rng), sample(rng)
made_new = not (_first == _second).any()
print(made_new)
#> True
