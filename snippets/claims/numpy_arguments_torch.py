import numpy as np
import torch

x = np.zeros(3)
try:
    torch.cos(x)
    accepted = True
except TypeError as error:
    accepted = False  # diverges: `torch` wants a tensor
    print(str(error).split(") ")[-1])
    #> must be Tensor, not numpy.ndarray

y = torch.cos(torch.asarray(x))
print(type(y).__name__, y.dtype)
#> Tensor torch.float64
total = float(torch.sum(y))
print(total)
#> 3.0
