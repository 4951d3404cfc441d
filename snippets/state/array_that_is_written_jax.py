import jax
import jax.numpy as jnp

start = jnp.zeros(3)
history_ref = jax.new_ref(start)  # copies
_other = history_ref
before = history_ref[...]  # diverges: reading gives an array


@jax.jit
def record(history, i, value):
    history[i] = value
    history[0] += 1


@jax.jit
def sum_of_squares(x):
    total = jax.new_ref(jnp.zeros(()))  # made and used inside
    for i in range(3):
        total[...] += x[i] ** 2
    return total[...]


record(history_ref, 1, 5.0)
record(history_ref, 2, 7.0)
written = _other[...]
print(written.tolist(), start.tolist())
#> [2.0, 5.0, 7.0] [0.0, 0.0, 0.0]
print(before.tolist())
#> [0.0, 0.0, 0.0]

total = float(sum_of_squares(written))
gradient = jax.grad(sum_of_squares)(written)
print(total, gradient.tolist())
#> 78.0 [4.0, 10.0, 14.0]
