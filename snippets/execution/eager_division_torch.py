# needs: C++ compiler

import numpy as np
import torch

x = torch.arange(1.0, 101.0)
rounded_once = np.asarray(x) / np.float32(3)


def third(x):
    return x / 3


_eager, _compiled = third(x), torch.compile(third)(x)
same = bool((_eager == _compiled).all())
print(same)
#> True

_numbers = _eager.numpy()
exact = bool((_numbers == rounded_once).all())  # diverges: reciprocal
print(exact)
#> True
print(bool((_eager == x * torch.tensor(1 / 3)).all()))
#> False
