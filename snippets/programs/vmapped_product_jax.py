import jax
import jax.numpy as jnp

x = jnp.arange(24.0).reshape(4, 2, 3)
y = jnp.arange(12.0).reshape(3, 4)


def product(x, y):
    return x @ y


_mapped = jax.vmap(product, in_axes=(0, None))
result = _mapped(x, y)
same = bool((result == x @ y).all())
print(result.shape, "as x @ y:", same)
#> (4, 2, 4) as x @ y: True

_program = jax.make_jaxpr(_mapped)(x, y)
_names = [eqn.primitive.name for eqn in _program.eqns]
products = _names.count("dot_general")
print("products in the program:", products)
#> products in the program: 1

try:
    jax.VMAP
except AttributeError as error:
    print(error)
    #> module 'jax' has no attribute 'VMAP'
print("pmap:", hasattr(jax, "pmap"))
#> pmap: True
