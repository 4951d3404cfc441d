import numpy as np
import torch

x = np.zeros(100_000, np.float32)
m = torch.full((1024, 1024), 1 / 1024)
busy = torch.linalg.matrix_power(m, 2**16)

# NumPy copies, in the call. Nobody else has that copy.
private = torch.from_numpy(x.copy())
# PyTorch copies, in the call.
waited = torch.tensor(x)
x[:] = 1
print(float(private.sum()), float(waited.sum()))
#> 0.0 0.0

# Nobody copies, and NumPy may not write any more.
lent = torch.from_numpy(x)
x.flags.writeable = False
try:
    x[:] = 2
except ValueError as error:
    print(error)
    #> assignment destination is read-only
total = float(lent.sum())
print(total)
#> 100000.0
