import math

import torch
from torch.func import grad

_grid = [torch.linspace(-math.pi, math.pi, 2000) for _ in range(2)]
inputs_are_random = bool((_grid[0] != _grid[1]).any())
_seeded = [torch.Generator().manual_seed(seed) for seed in range(4)]
_starts = [torch.randn((), generator=each) for each in _seeded]
shape = tuple(_starts[0].shape)
different_starts = len({start.item() for start in _starts})
print(inputs_are_random, shape, different_starts)
#> False () 4


def cubic(x):
    return 1 + 2 * x + 3 * x**2 + 4 * x**3


third = grad(grad(grad(cubic)))
thirds = [third(torch.tensor(x)).item() for x in (-1.0, 0.5)]
fourth = grad(third)(torch.tensor(0.5)).item()
print(thirds, fourth)
#> [24.0, 24.0] 0.0

readable = []
for power in "x**3", "x * * 3", "x``3":
    try:
        readable.append(bool(compile(power, "line", "eval")))
    except SyntaxError:
        readable.append(False)
print(readable)
#> [True, False, False]
