import jax.numpy as jnp
import optax

w = jnp.ones(2)
zero = jnp.zeros(2)
_names = ["sgd", "adam", "adagrad", "rmsprop", "nadam", "rprop"]


def step(name):
    optimizer = getattr(optax, name)(0.1)
    updates, _ = optimizer.update(zero, optimizer.init(w), w)
    return optax.apply_updates(w, updates)


moved = [name for name in _names if bool((step(name) != w).any())]
print(moved)
#> []
