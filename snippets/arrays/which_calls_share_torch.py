import numpy as np
import torch

memory = np.zeros(1024, np.uint8)
start = -memory.ctypes.data % 64
x = memory[start : start + 512].view(np.float32)


def shares(y):
    return y.data_ptr() == x.ctypes.data


array_shares = shares(torch.tensor(x))
print("torch.tensor(x):", array_shares)
#> torch.tensor(x): False

asarray_shares = shares(torch.asarray(x))  # diverges: JAX runs a program
print("torch.asarray(x):", asarray_shares)
#> torch.asarray(x): True
print("... dtype=float32:", shares(torch.asarray(x, dtype=torch.float32)))
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
dlpack_copy_shares = shares(torch.from_dlpack(x, copy=True))  # diverges: no copy
print("... copy=True:", dlpack_copy_shares)
#> ... copy=True: False
