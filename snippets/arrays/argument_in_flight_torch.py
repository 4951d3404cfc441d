import numpy as np
import torch


def zeros(n, offset):
    memory = np.zeros(4 * n + 128, np.uint8)
    start = -memory.ctypes.data % 64 + offset
    return memory[start : start + 4 * n].view(np.float32)


aligned, shifted = zeros(1000, 0), zeros(1000, 16)
total = torch.sum
m = torch.full((1024, 1024), 1 / 1024)

busy = torch.linalg.matrix_power(m, 2**16)
from_aligned = total(torch.from_numpy(aligned))
from_shifted = total(torch.from_numpy(shifted))
aligned[:] = shifted[:] = 1

from_aligned = float(from_aligned)  # diverges: JAX reads later
from_shifted = float(from_shifted)
print(f"aligned: {from_aligned}")
#> aligned: 0.0
print(f"shifted: {from_shifted}")
#> shifted: 0.0
