# needs: C++ compiler

import numpy as np
import torch


def make_inputs(n):
    random = np.random.default_rng(0)
    x = random.standard_normal((n, n), dtype=np.float32)
    return (torch.asarray(x),)


def product(x):
    return x @ x


compiled = torch.compile(product, dynamic=False)

if __name__ == "__main__":
    (x,) = make_inputs(64)
    exact = np.asarray(x.double() @ x.double())
    close = np.allclose(compiled(x), exact, atol=1e-4)
    print(close)
    #> True
