import jax.numpy as jnp
from flax import nnx

linear = nnx.Linear(2, 2, rngs=nnx.Rngs(0))
embed = nnx.Embed(3, 2, rngs=nnx.Rngs(0))
nnx.update(linear, {"kernel": jnp.eye(2, dtype=jnp.bfloat16),
                    "bias": jnp.zeros(2, jnp.bfloat16)})
nnx.update(embed, {"embedding": jnp.ones((3, 2), jnp.bfloat16)})

weight_dtype = linear.kernel.dtype.name  # diverges: taken over here
print("linear layer's weight:", weight_dtype)
#> linear layer's weight: bfloat16
table_dtype = embed.embedding.dtype.name  # diverges: taken over here
print("embedding's table:", table_dtype)
#> embedding's table: bfloat16

embedded = embed(jnp.array([0]))
print("embedding returns:", embedded.dtype)
#> embedding returns: float32
out = linear(jnp.ones((1, 2), jnp.bfloat16))
print("linear layer on bfloat16:", out.dtype)
#> linear layer on bfloat16: bfloat16
