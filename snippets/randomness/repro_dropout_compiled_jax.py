import jax
import jax.numpy as jnp


def dropout(key, x):
    kept = jax.random.bernoulli(key, 0.5, x.shape)
    return jnp.where(kept, x / 0.5, 0.0)


def same(a, b):
    return bool((a == b).all())


key = jax.random.key(0)
x = jnp.ones(1000)
compiled = jax.jit(dropout)

eager = dropout(key, x)  # diverges: not one generator
print("compiled is as eager:", same(compiled(key, x), eager))
#> compiled is as eager: True

repeats = same(compiled(key, x), compiled(key, x))
print("compiled repeats:", repeats)
#> compiled repeats: True
