import numpy as np
import torch

x = np.zeros(3)
try:
    torch.cos(x)
    accepted = True
except TypeError as error:
    accepted = False  # diverges: `torch` wants a tensor
    print(str(error).split(") ")[-1])
    #>

y = torch.cos(torch.asarray(x))
print(type(y).__name__, y.dtype)
#>
total = float(torch.sum(y))
print(total)
#>
