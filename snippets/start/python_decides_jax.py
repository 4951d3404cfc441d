import jax
import jax.numpy as jnp

rounds = []


def f(x):
    y = x
    rounds.append(0)
    while y < 100:
        y = y * x
        rounds[-1] += 1
    return y


df = jax.grad(f)
slope_2 = df(jnp.float32(2))
slope_5 = df(jnp.float32(5))
print(rounds, float(slope_2), float(slope_5))
#> [6, 2] 448.0 75.0
