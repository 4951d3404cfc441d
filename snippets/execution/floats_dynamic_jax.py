import jax
import jax.numpy as jnp

traces = []


@jax.jit
def scale(x, by):
    traces.append(by)
    return x * by


x = jnp.ones(3)
for by in (1.5, 2.5, 3.5, 4.5):
    y = scale(x, by)
programs = len(traces)
print(f"{programs=} {y.tolist()=}")
#> programs=1 y.tolist()=[4.5, 4.5, 4.5]
