import numpy as np
import torch

x = np.linspace(0, 1, 8)  # float64, as NumPy makes it


@torch.compile(backend="eager")
def mean_square(x):
    return (x * x).mean()


y = mean_square(torch.asarray(x))
width = y.dtype.itemsize * 8  # diverges: PyTorch keeps it
print(x.dtype.name, width)
#> float64 64

z = mean_square(torch.asarray(x, dtype=torch.float32))
same_width = z.dtype.itemsize * 8
print(same_width)
#> 32
