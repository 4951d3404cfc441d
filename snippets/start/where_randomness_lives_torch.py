import torch


def sample(generator):
    return torch.randn(3, generator=generator)


generator = torch.Generator().manual_seed(0)
_first, _second = sample(generator), sample(generator)
same_twice = bool((_first == _second).all())  # diverges: it moved on

_state = generator.get_state()
_third, _fourth = sample(generator), sample(generator)
made_new = not (_third == _fourth).any()

_replay = sample(generator.set_state(_state))
replayed = bool((_replay == _third).all())
print(same_twice, made_new, replayed)
#> False True True
