import importlib.metadata

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
print(_exported.platforms, type(_exported.mlir_module_serialized))
#> ('cpu', 'cuda', 'tpu') <class 'bytes'>

# _exported.serialize() makes a file of it, with a package more:
_needs = " ".join(importlib.metadata.requires("jax"))
print("flatbuffers comes with JAX:", "flatbuffers" in _needs)
#> flatbuffers comes with JAX: False

x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
equal = [
    bool(jnp.allclose(_exported.call(batch), model(batch)))
    for batch in (x, x[:1])
]
y = _exported.call(x)
print(equal, y.shape)
#> [True, True] (3, 2)
