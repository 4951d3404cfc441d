import jax
import jax.numpy as jnp
from jax.extend.core import jaxprs_in_params

q = (jnp.arange(384.0) % 7).reshape(4, 6, 2, 8)


def attend(q):  # one example: time, heads, features
    return jax.nn.dot_product_attention(q, q, q)


def equations(jaxpr):
    for e in jaxpr.eqns:
        yield e.primitive.name
        for inner in jaxprs_in_params(e.params):
            yield from equations(inner)


jaxpr = jax.make_jaxpr(jax.vmap(attend))(q).jaxpr
products = sum(name == "dot_general" for name in equations(jaxpr))
print(products)
#> 2
