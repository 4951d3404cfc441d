import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0, 2.0]])
w = jnp.array([[1.0, 0.5], [-1.0, 2.0]])
b = jnp.array([0.25, 0.75])

layer = nnx.Linear(2, 2, rngs=nnx.Rngs(0))
layer.kernel[...], layer.bias[...] = w, b
by_layer = layer(x)
by_operators = x @ w + b
by_primitives = jax.lax.add(jax.lax.dot(x, w), b[None])
print(by_layer.tolist(), by_operators.tolist())
#> [[-0.75, 5.25]] [[-0.75, 5.25]]
print(by_primitives.tolist())
#> [[-0.75, 5.25]]

_module = type(layer).__module__
layer_comes_from = _module.split(".")[0]  # diverges: from Flax
print(layer_comes_from)
#> flax


def refuses(f, *args):
    try:
        f(*args)
    except TypeError:
        return True
    return False


whole = jnp.array([1, 2])
high_refuses = refuses(jnp.add, whole, b)
low_refuses = refuses(jax.lax.add, whole, b)  # diverges: strict
print(high_refuses, low_refuses)
#> False True
