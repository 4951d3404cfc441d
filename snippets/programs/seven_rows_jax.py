import jax
import numpy as np
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 2)
jax.set_mesh(jax.make_mesh((2,), ("data",)))
numbers = np.random.default_rng(0)
x = numbers.standard_normal((7, 4), np.float32)
y = numbers.standard_normal((7, 1), np.float32)
w = np.full((1, 4), 0.5, np.float32)

try:
    jax.device_put(x, P("data"))
except ValueError as error:
    print("does not evenly divide" in str(error))
    #> True


@jax.jit
@jax.grad
def gradient(w, x, y, rows):
    errors = ((x @ w.T - y) ** 2)[:, 0]
    return (errors * rows).sum() / rows.sum()


_all = np.ones(7, np.float32)
whole = gradient(w, x, y, _all)[0].tolist()  # agrees to 1e-5: sums


def padded(a):
    return np.concatenate([a, a[:1]])


_weights = np.array([1, 1, 1, 1, 1, 1, 1, 0], np.float32)
_counted = np.ones(8, np.float32)
for _name, _rows in ("twice", _counted), ("with weight 0", _weights):
    _batch = jax.device_put((padded(x), padded(y), _rows), P("data"))
    equal = np.allclose(gradient(w, *_batch)[0], whole, rtol=1e-5)
    print(f"the first row {_name}: the gradient of seven", equal)
    #> the first row twice: the gradient of seven False
    #> the first row with weight 0: the gradient of seven True
