from dataclasses import dataclass, field

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass
class Layer:
    w: jax.Array
    activation: str = field(metadata={"static": True})


traced = []


@jax.jit
def apply(layer, x):
    traced.append(layer.activation)
    return getattr(jnp, layer.activation)(layer.w * x)


layers = [Layer(jnp.float32(w), "tanh") for w in (1, 2)]
layers.append(Layer(jnp.float32(1), "sin"))
outputs = [float(apply(layer, jnp.float32(1))) for layer in layers]
print(outputs)
#> [0.7615941762924194, 0.9640275835990906, 0.8414709568023682]
print(traced)
#> ['tanh', 'sin']

leaf_count = len(jax.tree.leaves(layers[0]))
structures = [jax.tree.structure(layer) for layer in layers]
equal = [structures[0] == other for other in structures]
print(leaf_count, equal)
#> 1 [True, True, False]

slope = jax.grad(apply)(layers[2], jnp.float32(1))
print(type(slope).__name__, slope.activation)
#> Layer sin
