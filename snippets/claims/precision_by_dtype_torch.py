import numpy as np
import torch

_a, _b = np.random.default_rng(0).standard_normal((2, 256, 256))
_exact = _a @ _b
_errors = {}
sizes = {}


def note(name, product, stored):
    off = abs(product.double().numpy() - _exact).max()
    _errors[name] = off / abs(_exact).max()
    sizes[name] = stored.itemsize


for _dtype in torch.float32, torch.bfloat16, torch.float16:
    _x, _y = (torch.tensor(m, dtype=_dtype) for m in (_a, _b))
    note(str(_dtype)[6:], torch.matmul(_x, _y), _x)

_scale = max(abs(_a).max(), abs(_b).max()) / 127
_x, _y = (torch.tensor(np.round(m / _scale)).char() for m in (_a, _b))
_sums = _x.int() @ _y.int()
note("int8", _sums.double() * _scale**2, _x)

_errors = {name: float(f"{e:.0e}") for name, e in _errors.items()}
accurate = [name for name in _errors if _errors[name] < 1e-6]
best_first = sorted(_errors, key=_errors.get)
print(sizes)
#> {'float32': 4, 'bfloat16': 2, 'float16': 2, 'int8': 1}
print(accurate, best_first)
#> ['float32'] ['float32', 'float16', 'bfloat16', 'int8']
