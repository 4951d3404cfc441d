import jax
import jax.numpy as jnp

captured, ran = [], []


def double(x):
    captured.append("double")
    jax.debug.callback(lambda: ran.append("double"))
    return x * 2


def halve(x):
    captured.append("halve")
    jax.debug.callback(lambda: ran.append("halve"))
    return x / 2


@jax.jit
def f(x):
    return jax.lax.cond(x.sum() > 0, double, halve, x)


x = jnp.array([1.0, 2.0])
y = f(x)
jax.effects_barrier()
captured.sort()
print(captured, ran)
#> ['double', 'halve'] ['double']

z = f(-x)
jax.effects_barrier()
print(ran, z.tolist())
#> ['double', 'halve'] [-0.5, -1.0]
