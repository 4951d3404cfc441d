# needs: C++ compiler

import numpy as np
import torch


def make_inputs(n):
    random = np.random.default_rng(0)
    return (torch.asarray(random.random(n, dtype=np.float32)),)


def total(x):
    return x.sum()


compiled = torch.compile(total, dynamic=False)

if __name__ == "__main__":
    (x,) = make_inputs(1000)
    exact = x.double().sum().item()
    close = np.isclose(compiled(x).item(), exact, rtol=1e-5)
    print(close)
    #> True
