import jax
import jax.numpy as jnp

weight = jnp.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]])
xs = jnp.arange(12.0).reshape(4, 3)
seen = []


def layer(x):
    seen.append(x.shape)
    return jnp.tanh(weight @ x)


batched = jax.vmap(layer)(xs)
print(batched.shape, seen)
#> (4, 2) [(3,)]

looped = jnp.stack([layer(x) for x in xs])
close = bool(jnp.allclose(batched, looped))
print(close, len(seen))
#> True 5

operations = jax.make_jaxpr(jax.vmap(layer))(xs).eqns
_products = [e for e in operations if "dot" in e.primitive.name]
print(len(_products), "product for", len(xs), "examples")
#> 1 product for 4 examples
