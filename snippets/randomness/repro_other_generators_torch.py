import os
import random
import subprocess
import sys

import numpy as np
import torch


def seeded(f):
    torch.manual_seed(0)
    return f()


def same(f):
    return seeded(f) == seeded(f)


own = same(lambda: torch.rand(()).item())
numpys = same(lambda: np.random.rand())
pythons = same(lambda: random.random())
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
