import numpy as np
import torch


def step(x):
    return x.add_(1)


def zeros(n):
    # Starts at a multiple of 64 bytes, so that JAX can share it.
    memory = np.zeros(4 * n + 64, np.uint8)
    start = -memory.ctypes.data % 64
    return memory[start : start + 4 * n].view(np.float32)


x = torch.arange(4.0)  # diverges: written to
view = x.numpy()
y = step(x)
seen = view.tolist()  # diverges: one memory
print(y.tolist(), seen)
#> [1.0, 2.0, 3.0, 4.0] [1.0, 2.0, 3.0, 4.0]

source = zeros(4)  # diverges: written to
borrowed = torch.from_dlpack(source)  # diverges: written to
shared = borrowed.data_ptr() == source.ctypes.data
step(borrowed)
behind = source.tolist()  # diverges: one memory
print(shared, behind)
#> True [1.0, 1.0, 1.0, 1.0]
