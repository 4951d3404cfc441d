import jax
import jax.numpy as jnp

a = jnp.arange(12.0).reshape(3, 4)
b = jnp.ones((3, 4)).at[:, 0].set(10)

_ways = {
    "product and sum": (a * b).sum(axis=-1),
    "product of batches": (a[:, None, :] @ b[:, :, None])[:, 0, 0],
    "einsum": jnp.einsum("ij,ij->i", a, b),
    "vecdot": jnp.vecdot(a, b),
    "vmap of dot": jax.vmap(jnp.dot)(a, b),
}
for way, dots in _ways.items():
    print(f"{way}: {dots.tolist()}")
    #> product and sum: [6.0, 58.0, 110.0]
    #> product of batches: [6.0, 58.0, 110.0]
    #> einsum: [6.0, 58.0, 110.0]
    #> vecdot: [6.0, 58.0, 110.0]
    #> vmap of dot: [6.0, 58.0, 110.0]

try:
    a.shape(-1, 1, 4)
except TypeError as error:
    print(error)
    #> 'tuple' object is not callable
