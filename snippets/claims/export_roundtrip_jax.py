import jax
import jax.numpy as jnp

w = jnp.array([[0.5, -1.0], [2.0, 0.25]])


def model(x):
    return jnp.tanh(x @ w)


(_n,) = jax.export.symbolic_shape("n,")
_spec = jax.ShapeDtypeStruct((_n, 2), jnp.float32)
_exported = jax.export.export(
    jax.jit(model), platforms=["cpu", "cuda", "tpu"]
)(_spec)
_file = bytes(_exported.serialize())
print(_exported.platforms)

loaded = jax.export.deserialize(_file)
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
equal = [
    bool(jnp.allclose(loaded.call(batch), model(batch)))
    for batch in (x, x[:1])
]
y = loaded.call(x)
print(equal, y.shape)
