import numpy as np
import torch


def zeros(n):
    # Starts at a multiple of 64 bytes.
    memory = np.zeros(4 * n + 64, np.uint8)
    start = -memory.ctypes.data % 64
    return memory[start : start + 4 * n].view(np.float32)


x = zeros(4)
m = torch.full((1024, 1024), 1 / 1024)

busy = torch.linalg.matrix_power(m, 2**16)
y = torch.tensor(x)  # diverges: the copy waits in the queue
x[0] = 7
print(float(y[0]))
#> 0.0
