import jax
import jax.numpy as jnp

_programs = []


@jax.jit
def scaled(x, factor):
    _programs.append(x.shape)  # runs while tracing only
    return x * factor


rows = jnp.ones((8, 4))
half = jnp.float32(0.5)
for n in (8, 7, 6, 5):
    y = scaled(rows[:n], half)
by_shape = len(_programs)  # diverges: one program a shape
print(by_shape)
#> 4

y = scaled(rows, 0.5)  # a Python number: weakly typed, a new key
y = scaled(rows, 0.25)
by_number = len(_programs) - by_shape
print(by_number, y.sum().item())
#> 1 8.0
