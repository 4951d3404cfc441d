import numpy as np
import torch

n = 1024
x = torch.full((n, n), 1 / n)

# NumPy sees the memory of y and has no way to wait for PyTorch.
memory = np.zeros((n, n), np.float32)
y = torch.from_numpy(memory)

torch.linalg.matrix_power(x, 2**16, out=y)
done = bool((memory == 1 / n).all())  # diverges: it computes first
print(done)
#> True

scaled = n * float(y[0, 0])
print(scaled)
#> 1.0
