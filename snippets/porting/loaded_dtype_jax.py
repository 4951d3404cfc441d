import jax.numpy as jnp
from flax import nnx

linear = nnx.Linear(2, 2, rngs=nnx.Rngs(0))
embed = nnx.Embed(3, 2, rngs=nnx.Rngs(0))
checkpoint = {"kernel": jnp.eye(2, dtype=jnp.bfloat16),
              "bias": jnp.zeros(2, jnp.bfloat16)}
nnx.update(linear, checkpoint)
nnx.update(embed, {"embedding": jnp.ones((3, 2), jnp.bfloat16)})

weight_dtype = linear.kernel.dtype.name  # diverges: taken over here
print("linear layer's weight:", weight_dtype)
table_dtype = embed.embedding.dtype.name  # diverges: taken over here
print("embedding's table:", table_dtype)

embedded = embed(jnp.array([0]))
print("embedding returns:", embedded.dtype)
out = linear(jnp.ones((1, 2), jnp.bfloat16))
print("linear layer on bfloat16:", out.dtype)
