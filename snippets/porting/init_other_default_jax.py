import jax
import jax.numpy as jnp
from flax import nnx

torch_weight = nnx.initializers.variance_scaling(
    1 / 3, "fan_in", "uniform"
)


def torch_bias(fan_in):
    bound = fan_in**-0.5

    def init(key, shape, dtype):
        return jax.random.uniform(key, shape, dtype, -bound, bound)

    return init


def summary(w):
    return round(float(w.std()), 3), round(float(abs(w).max()), 2)


rngs = nnx.Rngs(0)
linear = nnx.Linear(
    500,
    500,
    kernel_init=torch_weight,
    bias_init=torch_bias(500),
    rngs=rngs,
)
conv = nnx.Conv(
    64, 64, (5, 5), kernel_init=torch_weight, rngs=rngs
)
embed = nnx.Embed(
    9000, 100, embedding_init=nnx.initializers.normal(1), rngs=rngs
)
linear_like_torch = summary(linear.kernel[...])
bias_like_torch = round(float(jnp.abs(linear.bias[...]).max()), 2)
conv_like_torch = summary(conv.kernel[...])
embed_like_torch = round(float(embed.embedding[...].std()), 2)
print(linear_like_torch, bias_like_torch)
#> (0.026, 0.04) 0.04
print(conv_like_torch, embed_like_torch)
#> (0.014, 0.02) 1.0

linear = nnx.Linear(500, 500, rngs=rngs)
linear_like_flax = summary(linear.kernel[...])
print(linear_like_flax)
#> (0.045, 0.1)
