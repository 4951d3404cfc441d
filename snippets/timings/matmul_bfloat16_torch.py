# needs: C++ compiler

import numpy as np
import torch


def make_inputs(n):
    random = np.random.default_rng(0)
    x, y = random.standard_normal((2, n, n), dtype=np.float32)
    return torch.asarray(x).bfloat16(), torch.asarray(y).bfloat16()


def product(x, y):
    return x @ y


compiled = torch.compile(product, dynamic=False)

if __name__ == "__main__":
    x, y = make_inputs(64)
    result = compiled(x, y).double().numpy(force=True)
    exact = (x.double() @ y.double()).numpy(force=True)
    close = np.allclose(result, exact, atol=0.2)
    print(close)
    #> True
