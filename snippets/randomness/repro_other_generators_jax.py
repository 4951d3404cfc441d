import os
import random
import subprocess
import sys

import jax
import numpy as np


def seeded(f):
    key = jax.random.key(0)
    return f(key)


def same(f):
    return seeded(f) == seeded(f)


own = same(lambda key: jax.random.uniform(key).item())
numpys = same(lambda key: np.random.rand())
pythons = same(lambda key: random.random())
print("own, NumPy's, Python's:", own, numpys, pythons)
#> own, NumPy's, Python's: True False False

np.random.seed(0)
_first = np.random.rand(), np.random.default_rng(0).random()
np.random.seed(0)
_again = np.random.rand(), np.random.default_rng(0).random()
numpys_own_seed = _first == _again
print("NumPy with its own seeds:", numpys_own_seed)
#> NumPy with its own seeds: True


def order_of_set(hash_seed):
    program = "print(list({'one', 'two', 'three', 'four', 'five'}))"
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
    )
    return run.stdout


one_order = order_of_set("1") == order_of_set("1")
orders = len({order_of_set(str(seed)) for seed in range(5)}) > 1
print("PYTHONHASHSEED decides the order:", one_order and orders)
#> PYTHONHASHSEED decides the order: True
