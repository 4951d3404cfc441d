import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.arange(8.0).reshape(1, 4, 2) / 8
real = jnp.array([[True, True, True, False]])
mask = real[:, None, None, :]
x_by_head = x[:, :, None, :]


def function(mask):
    return jax.nn.dot_product_attention(
        x_by_head, x_by_head, x_by_head, mask=mask)[0, 0, 0]


layer = nnx.MultiHeadAttention(
    1, 2, use_bias=False, decode=False, rngs=nnx.Rngs(0))
for _linear in layer.query, layer.key, layer.value, layer.out:
    _linear.kernel[...] = jnp.eye(2).reshape(_linear.kernel.shape)


def module(mask):
    return layer(x, mask=mask)[0, 0]


by_function = function(mask)
print("function, True is attended to:", by_function)
by_module = module(mask)
print("module, True is attended to:  ", by_module)
mistaken = module(~mask)
print("module, the other way round:  ", mistaken)

nothing = jnp.zeros_like(mask)
empty_function = function(nothing)  # diverges: mean here, zeros there
print("function, all ignored:", empty_function)
empty_module = module(nothing)  # diverges: mean here, NaN there
print("module, all ignored:  ", empty_module)
