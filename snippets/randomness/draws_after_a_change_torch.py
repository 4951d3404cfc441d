# needs: C++ compiler
import subprocess
import sys

import numpy as np
import torch
from torch.func import vmap

n = 100_003
kinds = {}  # diverges: which changes the numbers survive

_PROGRAM = """
import sys, torch
torch.manual_seed(0)
drawn = torch.rand(100_003)
sys.stdout.buffer.write(drawn.numpy().tobytes())
"""


def elsewhere():
    command = [sys.executable, "-c", _PROGRAM]
    run = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return torch.tensor(np.frombuffer(run.stdout, np.float32))


def seeded(f, *args, **options):
    torch.manual_seed(0)
    return f(*args, **options)


def tell(label, a, b):
    changed = (a != b).double().mean().item()
    kinds[label] = "keeps the bits"
    if changed:
        kinds[label] = f"changes {changed:.1%} of the numbers"
    print(f"{label}: {kinds[label]}")
    #> run again: keeps the bits
    #> in a fresh process: keeps the bits
    #> with one thread: keeps the bits
    #> compiled: changes 100.0% of the numbers
    #> row 0 of a batch of 8, or alone: keeps the bits
    #> the first 64 of 65, uniform: keeps the bits
    #> the first 64 of 65, normal: changes 23.4% of the numbers
    #> 8 rows, vmap or loop, uniform: keeps the bits
    #> 8 rows, vmap or loop, normal: changes 89.5% of the numbers
    #> in 8 parts: changes 87.5% of the numbers
    #> bfloat16, or rounded to it: changes 0.2% of the numbers
    #> float64, or rounded to float32: changes 100.0% of the numbers
    #> float32, where float64 is the default: keeps the bits


def loop(f):
    return torch.stack([f(100) for _ in range(8)])


def by_vmap(f):
    one = vmap(lambda _: f(100), randomness="different")
    return one(torch.zeros(8))


uniform, normal = torch.rand, torch.randn
drawn = seeded(uniform, n)  # diverges: not one generator
tell("run again", drawn, seeded(uniform, n))
tell("in a fresh process", drawn, elsewhere())
_threads = torch.get_num_threads()
torch.set_num_threads(1)
tell("with one thread", drawn, seeded(uniform, n))
torch.set_num_threads(_threads)

_compiled = torch.compile(uniform)
tell("compiled", drawn, seeded(_compiled, n))
tell("row 0 of a batch of 8, or alone", drawn, seeded(uniform, 8, n)[0])
for _name, _f in ("uniform", uniform), ("normal", normal):
    _few, _more = seeded(_f, 64), seeded(_f, 65)[:64]
    tell(f"the first 64 of 65, {_name}", _few, _more)
for _name, _f in ("uniform", uniform), ("normal", normal):
    _loop, _vmap = seeded(loop, _f), seeded(by_vmap, _f)
    tell(f"8 rows, vmap or loop, {_name}", _loop, _vmap)

_ranks = [seeded(uniform, 100) for _rank in range(8)]
tell("in 8 parts", seeded(uniform, 800), torch.cat(_ranks))

_half = seeded(uniform, n, dtype=torch.bfloat16)
tell("bfloat16, or rounded to it", drawn.bfloat16(), _half)
_wide = seeded(uniform, n, dtype=torch.float64)
tell("float64, or rounded to float32", drawn, _wide.float())
torch.set_default_dtype(torch.float64)
_float32 = seeded(uniform, n, dtype=torch.float32)
tell("float32, where float64 is the default", drawn, _float32)
print("on a GPU: not tested, there is none here")
#> on a GPU: not tested, there is none here
print("with another version: not tested")
#> with another version: not tested
