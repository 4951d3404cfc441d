import jax
import jax.numpy as jnp
import optax
from jax.example_libraries import optimizers


def loss(w):
    return ((w - 1) ** 2).sum()


start = jnp.array([3.0, 5.0])
value = jax.jit(loss)(start).item()
print(value, start)
#> 20.0 [3. 5.]

optimizer = optax.adam(0.1)
print(optimizer._fields)
#> ('init', 'update')


@jax.jit
def step(w, state):
    updates, state = optimizer.update(jax.grad(loss)(w), state)
    return optax.apply_updates(w, updates), state


def train():
    w, state = start, optimizer.init(start)
    for _ in range(100):
        w, state = step(w, state)
    return w.tolist()


trained = train()  # agrees to 1e-4: a hundred roundings
print([round(v, 3) for v in trained])
#> [0.992, 0.979]

init, update, get_params = optimizers.adam(0.1)
_state = init(start)
for _t in range(100):
    _state = update(_t, jax.grad(loss)(get_params(_state)), _state)
print([round(v, 3) for v in get_params(_state).tolist()])
#> [0.992, 0.979]
