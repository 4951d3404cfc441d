# needs: C++ compiler

import numpy as np
import torch


def make_inputs(rows):
    random = np.random.default_rng(0)
    x, y = random.standard_normal((2, rows, 62), dtype=np.float32)
    return torch.asarray(x), torch.asarray(y)


def contracted(x, y):
    return torch.einsum("bi,bi->b", x, y)


def summed(x, y):
    return (x * y).sum(-1)


contracted_compiled = torch.compile(contracted, dynamic=False)
summed_compiled = torch.compile(summed, dynamic=False)

if __name__ == "__main__":
    x, y = make_inputs(1000)
    a, b = contracted_compiled(x, y), summed_compiled(x, y)
    same = np.allclose(a, b, atol=1e-4)
    print(tuple(a.shape), same)
    #> (1000,) True
