import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

x = jnp.asarray(np.arange(8.0, dtype=np.float32).reshape(1, 4, 2) / 8)
real = jnp.array([[True, True, True, False]])
by_head = x[:, :, None, :]
mask = real[:, None, None, :]

function = jax.nn.dot_product_attention(
    by_head, by_head, by_head, mask=mask)[:, :, 0]
print("function, True attends:", function[0, 0])

attention = nnx.MultiHeadAttention(
    1, 2, use_bias=False, decode=False, rngs=nnx.Rngs(0))
for layer in (attention.query, attention.key,
              attention.value, attention.out):
    layer.kernel[...] = jnp.eye(2).reshape(layer.kernel.shape)
module = attention(x, mask=mask)
print("module, True attends:  ", module[0, 0])

mistaken = attention(x, mask=~mask)
print("the other way round:   ", mistaken[0, 0])

none_real = attention(x, mask=jnp.zeros_like(mask))
print("no position is real:   ", none_real[0, 0])
none_real = jax.nn.dot_product_attention(
    by_head, by_head, by_head, mask=jnp.zeros_like(mask))[:, :, 0]
print("no position is real:   ", none_real[0, 0])
