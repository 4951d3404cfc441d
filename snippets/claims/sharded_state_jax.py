import jax
import jax.numpy as jnp
import optax
from jax.sharding import AxisType, NamedSharding, PartitionSpec

jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("data",), axis_types=(AxisType.Auto,))
rows = NamedSharding(mesh, PartitionSpec("data"))
w = jax.device_put(jnp.ones((64, 32)), rows)
optimizer = optax.adam(0.01)
state = optimizer.init(w)


@jax.jit
def step(w, state, x):
    grads = jax.grad(lambda w: (x @ w.T).mean())(w)
    updates, state = optimizer.update(grads, state)
    return optax.apply_updates(w, updates), state


w, state = step(w, state, jnp.ones((8, 32)))


def held(a):
    return a.addressable_shards[0].data.nbytes / a.nbytes


parameters, moments = held(w), held(state[0].mu)
updated = round(w[0, 0].item(), 4)
print("on each device:", parameters, moments, "updated to", updated)
#> on each device: 0.5 0.5 updated to 0.99
