import numpy as np
import torch


def make_inputs(n):
    random = np.random.default_rng(0)
    return (random.random(n, dtype=np.float32),)


def copied(x):
    return torch.tensor(x)


def put(x):
    return torch.asarray(x)


if __name__ == "__main__":
    (x,) = make_inputs(1000)
    y = copied(x)
    same = np.array_equal(x, y)
    print(same)
    #> True
