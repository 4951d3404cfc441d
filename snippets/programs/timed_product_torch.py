import statistics
import timeit

import torch

n = 512
_found = torch.accelerator.current_accelerator(check_available=True)
_device = _found or torch.device("cpu")
_generator = torch.Generator(_device).manual_seed(0)
_draw = {"generator": _generator, "device": _device}
x = torch.randn(n, n, **_draw)  # diverges: other generators
on_device = x.device.type == _device.type
print("on the device asked for:", on_device)
#> on the device asked for: True


def gram(x):
    return x @ x.T


def call():
    y = gram(x)
    if _device.type != "cpu":  # where a call returns early
        torch.accelerator.synchronize()
    return y


product = call()  # diverges: x does
_runs = timeit.Timer(call).repeat(repeat=5, number=4)
_seconds = statistics.median(_runs) / 4
repeats = len(_runs)
print("repeats:", repeats)
#> repeats: 5
plausible = 2 * n**3 / _seconds < 1e14  # 100 TFLOP/s
print("plausible:", plausible)
#> plausible: True

_host = x.cpu().double()
_gap = (product.cpu() - _host @ _host.T).abs().max()
correct = bool(_gap < 1e-3)
print("correct:", correct)
#> correct: True
