import jax
import jax.numpy as jnp

w = jnp.array([[1.0], [2.0]])


def model(w, x):
    return (x @ w) ** 2


(_n,) = jax.export.symbolic_shape("n,")
_shape = jax.ShapeDtypeStruct((_n, 2), jnp.float32)
_exported = jax.export.export(jax.jit(model))(w, _shape)
_plain = jax.export.deserialize(_exported.serialize())
_with_vjp = jax.export.deserialize(_exported.serialize(vjp_order=1))

x = jnp.ones((1, 2))
_new = jnp.array([[3.0], [1.0]])
before, after = (_plain.call(p, x).item() for p in (w, _new))
print("with the old and with new weights:", before, after)
#> with the old and with new weights: 9.0 16.0

try:
    jax.grad(lambda w: _plain.call(w, x).sum())(w)
except ValueError as error:
    print(error)
    #> No VJP is available
gradient = jax.grad(lambda w: _with_vjp.call(w, x).sum())(_new)
print(gradient.ravel())
#> [8. 8.]
