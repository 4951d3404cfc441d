import numpy as np
import torch

device = torch.accelerator.current_accelerator(check_available=True)


def make_inputs(n, offset=0):
    random = np.random.default_rng(0)
    memory = np.empty(4 * n + 128, np.uint8)
    start = -memory.ctypes.data % 64 + offset
    x = memory[start : start + 4 * n].view(np.float32)
    x[:] = random.random(n, dtype=np.float32)
    return (x,)


def copied(x):
    return torch.tensor(x, device=device)


def put(x):
    return torch.asarray(x, device=device)


if __name__ == "__main__":
    (x,) = make_inputs(1000)
    y = copied(x)
    same = np.array_equal(x, y)
    print(same)
    #> True
