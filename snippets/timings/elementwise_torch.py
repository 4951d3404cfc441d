# needs: C++ compiler

import numpy as np
import torch


def make_inputs(n):
    random = np.random.default_rng(0)
    x = random.standard_normal(n, dtype=np.float32)
    return (torch.asarray(x),)


def chain(x):
    y = x * 1.5 + 0.5
    y = y * y - x
    y = torch.maximum(y, 0.1 * y)
    return y * 0.3 + x * 0.7


compiled = torch.compile(chain, dynamic=False)

if __name__ == "__main__":
    (x,) = make_inputs(1000)
    same = np.allclose(compiled(x), chain(x), atol=1e-5)
    mean = float(chain(x).mean())  # agrees to 1e-5: a sum of 1000
    print(same, round(mean, 3))
    #> True 0.78
