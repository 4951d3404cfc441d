import jax
import jax.numpy as jnp

seeds = jnp.arange(3)


def draw(seed):
    return jax.random.normal(jax.random.key(seed), (2,))


_mapped = jax.vmap(draw)(seeds)
drawn = _mapped.shape
print(drawn)
#> (3, 2)
alone = bool((_mapped[2] == draw(2)).all())
print(alone)
#> True
