# needs: C++ compiler

import numpy as np
import torch


def make_inputs(n):
    random = np.random.default_rng(0)
    x, y = random.standard_normal((2, n, n), dtype=np.float32)
    return torch.asarray(x), torch.asarray(y)


def product(x, y):
    return x @ y


compiled = torch.compile(product, dynamic=False)

if __name__ == "__main__":
    x, y = make_inputs(64)
    exact = (x.double() @ y.double()).numpy(force=True)
    close = np.allclose(compiled(x, y), exact, atol=1e-4)
    print(close)
    #> True
