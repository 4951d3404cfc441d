import jax
import jax.numpy as jnp

scale = 2.0
traces = []


@jax.jit
def scaled(x):
    traces.append(1)
    return scale * x


x = jnp.arange(3.0)
before = scaled(x)
scale = 10.0
after = scaled(x)  # diverges: the program holds the 2.0
captures = len(traces)  # diverges: nothing asks for a new trace
print(before.tolist(), after.tolist(), captures)
#> [0.0, 2.0, 4.0] [0.0, 2.0, 4.0] 1

longer = scaled(jnp.arange(4.0))  # a new shape: traced again
print(longer.tolist())
#> [0.0, 10.0, 20.0, 30.0]
