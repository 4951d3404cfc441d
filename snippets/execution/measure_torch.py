# needs: C++ compiler
import statistics
import timeit

import torch


def measure(f, *args, repeats=7):
    """Median seconds per call; args are on the device already."""
    found = torch.accelerator.is_available()
    wait = (torch.accelerator if found else torch.cpu).synchronize

    def call():
        f(*args)
        wait()

    call()  # compiles, and is not timed
    timer = timeit.Timer(call)
    with torch.compiler.set_stance("fail_on_recompile"):
        loops, _ = timer.autorange()  # enough calls for 0.2 s
        times = timer.repeat(repeats, loops)
    return statistics.median(times) / loops


@torch.compile
def layer(x, w):
    return torch.tanh(x @ w)


x, w = torch.ones(1024, 1024), torch.ones(1024, 1024)
_seconds = measure(layer, x, w)
plausible = 2 * 1024**3 / _seconds < 1e13  # 10 TFLOP/s
print("plausible:", plausible)
#> plausible: True

y = layer(x, w)
print(float(y[0, 0]))
#> 1.0
