import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import AxisType, NamedSharding, PartitionSpec

jax.config.update("jax_num_cpu_devices", 2)
numbers = np.random.default_rng(0)
x = numbers.standard_normal((8, 4), np.float32)
y = numbers.standard_normal((8, 1), np.float32)
w = jnp.full((1, 4), 0.5)


def loss(w, x, y):
    return ((x @ w.T - y) ** 2).mean()


gradient = jax.jit(jax.grad(loss))
whole = gradient(w, x, y)[0].tolist()  # agrees to 1e-5: order of sums
print("without a sharding:", len(gradient(w, x, y).devices()), "device")
#> without a sharding: 1 device

mesh = jax.make_mesh((2,), ("data",), axis_types=(AxisType.Auto,))
rows = NamedSharding(mesh, PartitionSpec("data"))
everywhere = NamedSharding(mesh, PartitionSpec())
_replica = jax.device_put(w, everywhere)
_parts = jax.device_put((x, y), rows)
program = gradient.lower(_replica, *_parts).compile()
_sharded = program(_replica, *_parts)
print("with one:", len(_sharded.devices()), "devices")
#> with one: 2 devices
print("sums over them:", "all-reduce" in program.as_text())
#> sums over them: True

equal = bool(np.allclose(_sharded[0], whole, rtol=1e-5))
print("the gradient of the whole batch:", equal)
#> the gradient of the whole batch: True
