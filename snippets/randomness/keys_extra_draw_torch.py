import torch


def draw(extra):
    torch.manual_seed(0)
    _first = torch.randn(3)
    if extra:
        torch.randn(3)
    return torch.randn(3)


undisturbed = bool((draw(False) == draw(True)).all())  # diverges: state
print(undisturbed)
#> False


def draw_apart(extra):
    torch.manual_seed(0)
    if extra:
        torch.randn(3, generator=torch.Generator().manual_seed(1))
    return torch.randn(3)


apart = bool((draw_apart(False) == draw_apart(True)).all())
print(apart)
#> True
