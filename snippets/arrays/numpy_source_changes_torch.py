import numpy as np
import torch


def zeros(n, offset):
    # Starts so many bytes after a multiple of 64.
    memory = np.zeros(4 * n + 128, np.uint8)
    start = -memory.ctypes.data % 64 + offset
    return memory[start : start + 4 * n].view(np.float32)


aligned, shifted = zeros(4, 0), zeros(4, 16)
lent = torch.from_numpy(aligned)
lent_shifted = torch.from_numpy(shifted)  # diverges: the address
copied = torch.tensor(aligned)

aligned[0] = shifted[0] = 7
print("lent, aligned:", float(lent[0]))
#> lent, aligned: 7.0
print("lent, shifted:", float(lent_shifted[0]))
#> lent, shifted: 7.0
print("copied:", float(copied[0]))
#> copied: 0.0
