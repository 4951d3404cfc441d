import random
import timeit

import numpy as np
import torch

n = 256
x = np.random.default_rng(0).random((n, n), np.float32)
_found = torch.accelerator.current_accelerator(check_available=True)
_device = _found or torch.device("cpu")
_arrays = {
    "NumPy": x,
    "on the device": torch.asarray(x, device=_device),
    "to": torch.asarray(x).to(_device),
}


def product(x):
    return torch.mm(x, x.T)


def check(name):
    try:
        product(_arrays[name])
        print(f"{name}: taken as it is")
        #> on the device: taken as it is
        #> to: taken as it is
    except TypeError as error:
        print(f"{name}: {str(error).split(') ')[1]}")
        #> NumPy: must be Tensor, not numpy.ndarray


for _name in _arrays:
    check(_name)


def call(name):
    y = product(torch.asarray(_arrays[name], device=_device))
    if _device.type != "cpu":
        torch.accelerator.synchronize()
    return y


_exact = x.astype(np.float64) @ x.T.astype(np.float64)
_results = [call(name).cpu() for name in _arrays]
correct = [np.allclose(result, _exact) for result in _results]
print("correct:", correct)
#> correct: [True, True, True]

_times = {name: [] for name in _arrays}
for _ in range(7):  # all in each round, each round in another order
    for _name in random.sample(list(_arrays), 3):
        _timer = timeit.Timer(lambda name=_name: call(name))
        _times[_name].append(_timer.timeit(number=2))
samples = [len(times) for times in _times.values()]
print("samples:", samples)
#> samples: [7, 7, 7]
