import numpy as np


def make_inputs(n):
    random = np.random.default_rng(0)
    x, y = random.standard_normal((2, n, n), dtype=np.float32)
    return x, y


def make_float64_inputs(n):
    x, y = make_inputs(n)
    return x.astype(np.float64), y.astype(np.float64)


def product(x, y):
    return x @ y


if __name__ == "__main__":
    single = product(*make_inputs(64))
    double = product(*make_float64_inputs(64))
    close = np.allclose(single, double, atol=1e-4)
    print(single.dtype, double.dtype, close)
    #> float32 float64 True
