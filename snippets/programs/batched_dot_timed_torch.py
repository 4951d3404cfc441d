import statistics

import numpy as np
import torch
from torch.utils.benchmark import Timer

_host = np.random.default_rng(0).random((2, 1000, 62), np.float32)
_found = torch.accelerator.current_accelerator(check_available=True)
a, b = torch.asarray(_host, device=_found)
threads = torch.get_num_threads()  # the Timer's default is one


def summed(a, b):
    return (a * b).sum(dim=-1)


def batched(a, b):
    return torch.bmm(a[:, None, :], b[:, :, None]).reshape(-1)


_exact = (_host[0].astype(np.float64) * _host[1]).sum(axis=-1)
_timers, correct = {}, []
for _way in summed, batched:
    _names = {"way": _way, "a": a, "b": b}
    dots = _way(a, b)
    correct.append(np.allclose(dots.cpu(), _exact))
    _timer = Timer("way(a, b)", globals=_names, num_threads=threads)
    _timers[_way.__name__] = _timer
print("correct:", correct)
#> correct: [True, True]

_times = {name: [] for name in _timers}
for _ in range(5):
    for _name, _timer in _timers.items():
        _times[_name].append(_timer.timeit(20).mean)
_spread = {n: statistics.quantiles(t) for n, t in _times.items()}
for _name, _quartiles in _spread.items():
    print(f"{_name}: {len(_quartiles)} quartiles of 5 samples")
    #> summed: 3 quartiles of 5 samples
    #> batched: 3 quartiles of 5 samples
samples = [len(times) for times in _times.values()]
