import jax
import jax.numpy as jnp


def correlation(x, y):
    return float(jnp.corrcoef(x, y)[0, 1])


key = jax.random.key(0)
uniform = jax.random.uniform(key, (400,))  # diverges: own generators
normal = jax.random.normal(key, (400,))  # diverges: own generators
_order, _normal_order = jnp.argsort(uniform), jnp.argsort(normal)
one_order = bool((_order == _normal_order).all())  # diverges: mapping
print(one_order, round(correlation(uniform, normal), 2))
#> True 0.98

key_1, key_2 = jax.random.split(key)
own_uniform = jax.random.uniform(key_1, (400,))  # diverges: as above
own_normal = jax.random.normal(key_2, (400,))  # diverges: as above
unrelated = abs(correlation(own_uniform, own_normal)) < 0.1
print(unrelated)
#> True
