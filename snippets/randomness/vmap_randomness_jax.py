import jax
import jax.numpy as jnp

xs = jnp.ones((4, 8))
key = jax.random.key(0)


def noisy(key, x):
    scale_key, shift_key = jax.random.split(key)
    x = x * jax.random.uniform(scale_key, (8,))
    return x + jax.random.uniform(shift_key, (8,))


def distinct(out):
    return len(jnp.unique(out, axis=0))


same = distinct(jax.vmap(noisy, in_axes=(None, 0))(key, xs))
print(same)
#> 1

keys = jax.random.split(key, 4)
_out = jax.vmap(noisy)(keys, xs)
different = distinct(_out)
print(different)
#> 4

_looped = jnp.stack([noisy(k, x) for k, x in zip(keys, xs)])
is_the_loop = bool((_out == _looped).all())  # diverges: order
print(is_the_loop)
#> True
