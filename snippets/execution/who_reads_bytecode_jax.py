import jax
import jax.numpy as jnp

_seen = []


def square(x):
    _seen.append(type(x).__name__)
    return x * x


x = jnp.float32(3)
y = square(x)
slope = jax.grad(square)(x)
z = jax.jit(square)(x)
print(_seen)
#> ['ArrayImpl', 'LinearizeTracer', 'DynamicJaxprTracer']

python_ran_it = len(_seen) == 3  # diverges: each of the three calls
print(python_ran_it, float(y), float(slope), float(z))
#> True 9.0 6.0 9.0
