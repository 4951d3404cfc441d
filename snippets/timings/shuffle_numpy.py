import numpy as np


def make_inputs(n):
    return np.random.default_rng(0), np.arange(n, dtype=np.float32)


def shuffled(generator, x):
    return generator.permutation(x)


if __name__ == "__main__":
    x = shuffled(*make_inputs(1000))
    total = float(x.sum())
    print(total)
    #> 499500.0
