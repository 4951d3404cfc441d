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

try:
    a.shape(-1, 1, 4)
except TypeError as error:
    print(error)
