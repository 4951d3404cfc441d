import os
import statistics
import timeit

import numpy as np
import torch

n = 500
x, y = np.random.default_rng(0).random((2, n, n), np.float32)
_found = torch.accelerator.current_accelerator(check_available=True)
_device = _found or torch.device("cpu")
_placed = [torch.asarray(each, device=_device) for each in (x, y)]
torch.set_float32_matmul_precision("highest")  # the default


def by_numpy():
    return x @ y


def by_torch():
    product = torch.matmul(*_placed)
    if _device.type != "cpu":
        torch.accelerator.synchronize()
    return product


_exact = x.astype(np.float64) @ y.astype(np.float64)
_results = by_numpy(), by_torch().numpy(force=True)
print("dtypes:", *[result.dtype for result in _results])
#> dtypes: float32 float32
correct = [np.allclose(result, _exact) for result in _results]
print("correct:", correct)
#> correct: [True, True]

_ratios = []
for _ in range(7):
    _of_numpy = timeit.timeit(by_numpy, number=1)
    _ratios.append(timeit.timeit(by_torch, number=1) / _of_numpy)
_blas = np.show_config("dicts")["Build Dependencies"]["blas"]
_report = {
    "ratio": statistics.median(_ratios),
    "of rounds": len(_ratios),
    "size": n,
    "dtype": _results[1].dtype,
    "BLAS of NumPy": _blas["name"],
    "cores": os.cpu_count(),
    "device": _device.type,
    "version": torch.__version__,
}
stated = ", ".join(_report)
print(stated)
#> ratio, of rounds, size, dtype, BLAS of NumPy, cores, device, version
