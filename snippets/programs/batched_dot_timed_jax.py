import statistics
import timeit

import jax
import numpy as np

jax.config.update("jax_default_matmul_precision", "highest")
_host = np.random.default_rng(0).random((2, 1000, 62), np.float32)
a, b = jax.device_put(list(_host), jax.devices()[0])


def summed(a, b):
    return (a * b).sum(axis=-1)


def batched(a, b):
    return (a[:, None, :] @ b[:, :, None]).reshape(-1)


_exact = (_host[0].astype(np.float64) * _host[1]).sum(axis=-1)
_timers, correct = {}, []
for _way in summed, batched:
    _names = {"way": jax.jit(_way), "a": a, "b": b}
    dots = _names["way"](a, b)  # compiles, and is not timed
    correct.append(np.allclose(dots, _exact))
    _call = "way(a, b).block_until_ready()"
    _timers[_way.__name__] = timeit.Timer(_call, globals=_names)
print("correct:", correct)
#> correct: [True, True]

_times = {name: [] for name in _timers}
for _ in range(5):
    for _name, _timer in _timers.items():
        _times[_name].append(_timer.timeit(20) / 20)
_spread = {n: statistics.quantiles(t) for n, t in _times.items()}
for _name, _quartiles in _spread.items():
    print(f"{_name}: {len(_quartiles)} quartiles of 5 samples")
    #> summed: 3 quartiles of 5 samples
    #> batched: 3 quartiles of 5 samples
samples = [len(times) for times in _times.values()]
