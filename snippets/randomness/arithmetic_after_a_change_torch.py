# needs: C++ compiler
import subprocess
import sys

import numpy as np
import torch
from torch.func import grad, vmap

steps = 5
_random = np.random.default_rng(0)
data = torch.tensor(_random.standard_normal((2, 256, 64))).float()
_start = _random.standard_normal((4, 2, 64, 64)) / 8
weights = torch.tensor(_start).float()
kinds = {}

_PROGRAM = """
import sys, torch, numpy as np
x = torch.tensor(np.random.default_rng(0).random((512, 512))).float()
sys.stdout.buffer.write((x @ x).numpy().tobytes())
"""


def elsewhere():
    command = [sys.executable, "-c", _PROGRAM]
    run = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    product = torch.tensor(np.frombuffer(run.stdout, np.float32))
    return product.reshape(512, 512)


def tell(label, a, b, bits=False):
    b = b.float()
    close = abs(a - b).max() < 1e-5 * abs(a).max()
    kinds[label] = "changes the values"
    if close:
        kinds[label] = "keeps the values to 1e-5"
    if bits and torch.equal(a, b):
        kinds[label] = "keeps the bits"
    print(f"{label}: {kinds[label]}")
    #> product in a fresh process: keeps the bits
    #> product with one thread: keeps the values to 1e-5
    #> training, run again: keeps the bits
    #> training, compiled: keeps the values to 1e-5
    #> training, 1 of 4 by vmap: keeps the values to 1e-5
    #> training, rows in another order: keeps the values to 1e-5
    #> training, rows in 8 parts: keeps the values to 1e-5
    #> training, float64: keeps the values to 1e-5
    #> training, bfloat16: changes the values


def loss(w, data):
    x, y = data
    return ((torch.tanh(x @ w[0]) @ w[1] - y) ** 2).mean()


gradient = grad(loss)


def train(w, data, gradient=gradient):
    for _ in range(steps):
        w = w - 0.5 * gradient(w, data)
    return w


_x = torch.tensor(np.random.default_rng(0).random((512, 512))).float()
_first, _w = _x @ _x, weights[0]
tell("product in a fresh process", _first, elsewhere(), bits=True)
_threads = torch.get_num_threads()
torch.set_num_threads(1)
tell("product with one thread", _first, _x @ _x)
torch.set_num_threads(_threads)

trained = train(_w, data)  # agrees to 1e-4: another order of sums
tell("training, run again", trained, train(_w, data), bits=True)
_compiled = train(_w, data, torch.compile(gradient))
tell("training, compiled", trained, _compiled)
_members = vmap(train, in_dims=(0, None))(weights, data)
tell("training, 1 of 4 by vmap", trained, _members[0])
_turned = train(_w, data.flip(1))
tell("training, rows in another order", trained, _turned)


def mean_of_parts(w, data):
    parts = [gradient(w, part) for part in data.chunk(8, dim=1)]
    return torch.stack(parts).mean(0)


_in_parts = train(_w, data, mean_of_parts)
tell("training, rows in 8 parts", trained, _in_parts)

_wide = train(_w.double(), data.double())
tell("training, float64", trained, _wide)
_half = train(_w.bfloat16(), data.bfloat16())
tell("training, bfloat16", trained, _half)
print("on a GPU: not tested, there is none here")
#> on a GPU: not tested, there is none here
print("with another version: not tested")
#> with another version: not tested
