import jax
import jax.numpy as jnp
import numpy as np

_a, _b = np.random.default_rng(0).standard_normal((2, 256, 256))
_exact = _a @ _b
_errors = {}
sizes = {}


def note(name, product, stored):
    off = abs(np.asarray(product, np.float64) - _exact).max()
    _errors[name] = off / abs(_exact).max()
    sizes[name] = stored.nbytes // stored.size


for _dtype in jnp.float32, jnp.bfloat16, jnp.float16:
    _x, _y = jnp.asarray(_a, _dtype), jnp.asarray(_b, _dtype)
    note(_x.dtype.name, jnp.matmul(_x, _y), _x)

_scale = max(abs(_a).max(), abs(_b).max()) / 127
_x, _y = (jnp.asarray(np.round(m / _scale), jnp.int8) for m in (_a, _b))
_sums = jax.lax.dot(_x, _y, preferred_element_type=jnp.int32)
note("int8", np.asarray(_sums) * _scale**2, _x)

_errors = {name: float(f"{e:.0e}") for name, e in _errors.items()}
accurate = [name for name in _errors if _errors[name] < 1e-6]
best_first = sorted(_errors, key=_errors.get)
print(sizes)
#> {'float32': 4, 'bfloat16': 2, 'float16': 2, 'int8': 1}
print(accurate, best_first)
#> ['float32'] ['float32', 'float16', 'bfloat16', 'int8']
