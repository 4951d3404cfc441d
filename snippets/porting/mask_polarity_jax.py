import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.arange(8.0).reshape(1, 4, 2) / 8
real = jnp.array([[True, True, True, False]])
mask = real[:, None, None, :]
_heads = x[:, :, None, :]


def function(mask):
    return jax.nn.dot_product_attention(
        _heads, _heads, _heads, mask=mask)[0, 0, 0]


layer = nnx.MultiHeadAttention(
    1, 2, use_bias=False, decode=False, rngs=nnx.Rngs(0))
for _linear in layer.query, layer.key, layer.value, layer.out:
    _linear.kernel[...] = jnp.eye(2).reshape(_linear.kernel.shape)


def module(mask):
    return layer(x, mask=mask)[0, 0]


by_function = function(mask)
print("function, True is attended to:", by_function.round(4))
#> function, True is attended to: [0.2537 0.3787]
by_module = module(mask)
print("module, True is attended to:  ", by_module.round(4))
#> module, True is attended to:   [0.2537 0.3787]
mistaken = module(~mask)
print("module, the other way round:  ", mistaken)
#> module, the other way round:   [0.75  0.875]

nothing = jnp.zeros_like(mask)
empty_function = function(nothing)  # diverges: mean here, zeros there
print("function, all ignored:", empty_function)
#> function, all ignored: [0.375 0.5  ]
empty_module = module(nothing)  # diverges: mean here, NaN there
print("module, all ignored:  ", empty_module)
#> module, all ignored:   [0.375 0.5  ]
