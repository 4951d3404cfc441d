# needs: C++ compiler

import numpy as np
import torch

device = torch.accelerator.current_accelerator(check_available=True)


def make_host_inputs(n, offset=0):
    random = np.random.default_rng(0)
    memory = np.empty(4 * n + 128, np.uint8)
    start = -memory.ctypes.data % 64 + offset
    x = memory[start : start + 4 * n].view(np.float32)
    x[:] = random.random(n, dtype=np.float32)
    return (x,)


def make_inputs(n):
    (x,) = make_host_inputs(n)
    return (torch.asarray(x),)


def squares(x):
    return (x * x).sum()


compiled = torch.compile(squares, dynamic=False)


def squares_of_numpy(x):
    return squares(torch.asarray(x, device=device))


def compiled_of_numpy(x):
    return compiled(torch.asarray(x, device=device))


if __name__ == "__main__":
    total = float(compiled(*make_inputs(1000)))  # agrees to 1e-5: a sum
    same = np.isclose(total, compiled_of_numpy(*make_host_inputs(1000)))
    print(round(total, 2), same)
    #> 349.19 True
