import jax
import jax.numpy as jnp


def sorts(n):
    draw = jax.make_jaxpr(lambda key: jax.random.permutation(key, n))
    return str(draw(jax.random.key(0))).count("sort[")


n = 1000
_order = jax.random.permutation(jax.random.key(0), n)
valid = bool((jnp.sort(_order) == jnp.arange(n)).all())
print(valid, sorts(n), sorts(100_000))
#> True 1 2
