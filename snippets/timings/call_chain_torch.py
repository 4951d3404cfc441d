# needs: C++ compiler

import numpy as np
import torch


def make_inputs(n):
    random = np.random.default_rng(0)
    x, y = random.random((2, 4), dtype=np.float32)
    return torch.asarray(x), torch.asarray(y), n


def chain(x, y, n):
    for _ in range(n):
        x = x + y
    return x


chain_in_inference_mode = torch.inference_mode()(chain)
compiled = torch.compile(chain, dynamic=False)

if __name__ == "__main__":
    x, y, n = make_inputs(16)
    end = compiled(x, y, n).numpy(force=True)
    close = np.allclose(end, x + n * y)
    print(end.shape, close)
    #> (4,) True
