import numpy as np
import torch


def zeros(n):
    # Starts at a multiple of 64 bytes.
    memory = np.zeros(4 * n + 64, np.uint8)
    start = -memory.ctypes.data % 64
    return memory[start : start + 4 * n].view(np.float32)


x = zeros(128)


def shares(y):
    return y.data_ptr() == x.ctypes.data


array_shares = shares(torch.tensor(x))
print("torch.tensor(x):", array_shares)
#> torch.tensor(x): False

asarray_shares = shares(torch.asarray(x))  # diverges: JAX copies
print("torch.asarray(x):", asarray_shares)
#> torch.asarray(x): True
same_dtype = torch.asarray(x, dtype=torch.float32)
print("... dtype=float32:", shares(same_dtype))
#> ... dtype=float32: True
print("... copy=True:", shares(torch.asarray(x, copy=True)))
#> ... copy=True: False
print("torch.as_tensor(x):", shares(torch.as_tensor(x)))
#> torch.as_tensor(x): True
print("torch.from_numpy(x):", shares(torch.from_numpy(x)))
#> torch.from_numpy(x): True

dlpack_shares = shares(torch.from_dlpack(x))
print("torch.from_dlpack(x):", dlpack_shares)
#> torch.from_dlpack(x): True
dlpack_copy_shares = shares(  # diverges: JAX shares all the same
    torch.from_dlpack(x, copy=True)
)
print("... copy=True:", dlpack_copy_shares)
#> ... copy=True: False
