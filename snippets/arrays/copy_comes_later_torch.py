import numpy as np
import torch

memory = np.zeros(128, np.uint8)
start = -memory.ctypes.data % 64
x = memory[start : start + 16].view(np.float32)
n = 1024
m = torch.full((n, n), 1 / n)


busy = torch.linalg.matrix_power(m, 2**16)
y = torch.tensor(x)
x[0] = 7


before = float(m[0, 0])
seen = float(y[0])  # diverges: the copy waits in the queue
print(seen)
#> 0.0
