import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.sharding import AxisType, NamedSharding, PartitionSpec

jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("data",), axis_types=(AxisType.Auto,))
split = NamedSharding(mesh, PartitionSpec("data"))

numbers = np.random.default_rng(0)
x = numbers.standard_normal((8, 4), np.float32)
y = numbers.standard_normal((8, 2), np.float32)
hidden = numbers.standard_normal((6, 4), np.float32)
out = numbers.standard_normal((2, 6), np.float32)
optimizer = optax.adam(0.01)


def loss(model, x, y):
    h = jnp.tanh(x @ model["hidden"].T)
    return ((h @ model["out"].T - y) ** 2).mean()


@jax.jit
def step(model, state, x, y):
    value, grads = jax.value_and_grad(loss)(model, x, y)
    updates, state = optimizer.update(grads, state)
    return optax.apply_updates(model, updates), state, value


def train(placement):
    layers = {"hidden": hidden, "out": out}
    model, *batch = jax.device_put((layers, x, y), placement)
    state = optimizer.init(model)
    losses = []
    for _ in range(5):
        model, state, value = step(model, state, *batch)
        losses.append(value.item())
    return losses, model, state


_one = train(jax.devices()[0])
whole = _one[0]  # agrees to 1e-5: order of sums
_losses, _sharded, _state = train(split)
print("the same losses:", np.allclose(_losses, whole, rtol=1e-5))
#> the same losses: True
equal = np.allclose(_sharded["out"], _one[1]["out"], rtol=1e-4)
print("the same weights:", equal)
#> the same weights: True


def held(a):
    return a.addressable_shards[0].data.shape


parts = [held(a["hidden"]) for a in (_sharded, _state[0].mu)]
print("of", _sharded["hidden"].shape, "each device holds", parts)
#> of (6, 4) each device holds [(3, 4), (3, 4)]
_jitted = jax.jit(optimizer.init)(_sharded)[0].mu["hidden"]
print("moments from a jitted init:", held(_jitted))
#> moments from a jitted init: (6, 4)
_program = step.lower(_sharded, _state, x, y).compile().as_text()
_names = "all-gather", "all-reduce"
print("it sends:", [each for each in _names if each in _program])
#> it sends: ['all-gather', 'all-reduce']
