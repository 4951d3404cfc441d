import numpy as np


def make_inputs(n):
    return np.random.default_rng(0), n


def numbers(generator, n):
    return generator.standard_normal(n, dtype="float32")


if __name__ == "__main__":
    x = numbers(*make_inputs(10_000))
    centered = abs(float(x.mean())) < 0.1
    spread = 0.9 < float(x.std()) < 1.1
    print(x.shape == (10_000,), centered, spread)
    #> True True True
