# needs: C++ compiler

import numpy as np
import torch
from torch._higher_order_ops import scan, while_loop

# Without this, scan does not compile: Inductor lowers it to a loop
# whose counter it reads as a Python number.
torch._dynamo.config.capture_scalar_outputs = True


def make_inputs(steps):
    random = np.random.default_rng(0)
    w = torch.asarray(random.uniform(0.1, 0.9, 128)).float()
    xs = torch.asarray(random.standard_normal((steps, 128))).float()
    return w, xs


def looped(w, xs):
    h = torch.zeros_like(w)
    for x in xs:
        h = torch.sin(h) * w + x
    return h


@torch.compile(dynamic=False)
def scanned(w, xs):
    def advance(h, x):
        return torch.sin(h) * w + x, h.new_zeros(())

    h, _ = scan(advance, torch.zeros_like(w), xs)
    return h


@torch.compile(dynamic=False)
def counted(w, xs):
    def unfinished(i, h):
        return i < len(xs)

    def advance(i, h):
        x = xs.index_select(0, i.unsqueeze(0)).squeeze(0)
        return i + 1, torch.sin(h) * w + x

    start = xs.new_zeros((), dtype=torch.int64)
    _, h = while_loop(unfinished, advance, (start, torch.zeros_like(w)))
    return h


unrolled = torch.compile(looped, dynamic=False)

if __name__ == "__main__":
    w, xs = make_inputs(16)
    h = np.asarray(unrolled(w, xs))  # agrees to 1e-5: float32 sines
    same = [np.allclose(h, f(w, xs)) for f in (scanned, counted)]
    print(h.shape, same)
    #> (128,) [True, True]
