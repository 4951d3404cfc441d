import jax
import jax.numpy as jnp


def f(p, x):
    def up(x):
        return x + 1, x + 10

    def down(x):
        return x - 1, x - 10

    return jax.lax.cond(p, up, down, x)


def g(p, x):
    near = jnp.where(p, x + 1, x - 1)
    return near, jnp.where(p, x + 10, x - 10)


p, x = jnp.array([True, False]), jnp.array([1.0, 2.0])
alone = [value.tolist() for value in f(p[0], x)]
print(alone)
#> [[2.0, 3.0], [11.0, 12.0]]

_both = jax.vmap(f)(p, x)
together = [y.tolist() for y in _both]  # diverges: one is lost
print(together)
#> [[2.0, 1.0], [11.0, -8.0]]

selected = [value.tolist() for value in jax.vmap(g)(p, x)]
print(selected)
#> [[2.0, 1.0], [11.0, -8.0]]
