import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")
n = 1024
x = jax.block_until_ready(jnp.full((n, n), 1 / n))

first = x + 1
second = jnp.linalg.matrix_power(x, 2**16)
returned = first.block_until_ready()  # diverges: it is the array
print(returned is first)
#> True
print(first.is_ready(), second.is_ready())
#> True False

tree = {"second": second, "step": 3, "name": "run"}
same = jax.block_until_ready(tree)
print(all(same[key] is tree[key] for key in tree))
#> True
print(second.is_ready())
#> True

scaled = n * float(second[0, 0])
print(scaled)
#> 1.0
