from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


conv = torch.nn.Conv2d(3, 8, 3, padding=1)
norm = torch.nn.BatchNorm1d(4)
linear = torch.nn.Linear(3, 2)
_images = torch.ones(1, 32, 32, 3)
print(raised(conv, _images))
#> RuntimeError: Given groups=1, weight of size [8, 3, 3, 3], expected
#> input[1, 32, 32, 3] to have 3 channels, but got 32 channels instead
print(raised(linear, torch.ones(2, 4)))
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x4 and
#> 3x2)
print(raised(norm, torch.ones(1, 4)))
#> ValueError: Expected more than 1 value per channel when training,
#> got input size torch.Size([1, 4])

_moved = _images.permute(0, 3, 1, 2)
shape = tuple(conv(_moved).shape)  # diverges: layout
sizes = tuple(linear(torch.ones(2, 3)).shape)
print(shape, sizes)
#> (1, 8, 32, 32) (2, 2)
