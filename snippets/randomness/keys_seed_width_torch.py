import torch


def draw(seed):
    return torch.rand(4, generator=torch.Generator().manual_seed(seed))


wraps = bool((draw(2**32) == draw(0)).all())
negative_wraps = bool((draw(-1) == draw(2**32 - 1)).all())
print(wraps, negative_wraps)
#> True True

print(torch.Generator().manual_seed(2**32).initial_seed() == 2**32)
#> True
print(torch.Generator().manual_seed(-1).initial_seed() == 2**64 - 1)
#> True

try:
    torch.manual_seed(2**64)
    too_wide = False
except ValueError as error:
    too_wide = True
    print(error)
    #> Overflow when unpacking long long
