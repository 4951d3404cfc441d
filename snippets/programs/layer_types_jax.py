import jax.numpy as jnp
from flax import nnx

low = jnp.ones((1, 4), jnp.bfloat16)
layer = nnx.Linear(4, 2, rngs=nnx.Rngs(0))
weight = layer.kernel.dtype.name
print("weight:", weight, "output:", layer(low).dtype)
#> weight: float32 output: float32

computing = nnx.Linear(4, 2, dtype=jnp.bfloat16, rngs=nnx.Rngs(0))
kept = computing.kernel.dtype.name
print("weight:", kept, "output:", computing(low).dtype)
#> weight: float32 output: bfloat16

_types = {"dtype": jnp.bfloat16, "param_dtype": jnp.bfloat16}
low_layer = nnx.Linear(4, 2, **_types, rngs=nnx.Rngs(0))
low_weight = low_layer.kernel.dtype.name
print("weight:", low_weight, "output:", low_layer(low).dtype)
#> weight: bfloat16 output: bfloat16
