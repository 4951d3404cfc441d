import jax
import jax.numpy as jnp
from flax import nnx


def show(label, value):
    print(f"{label}: {value:.2g}")
    #> linear from 1000, std: 0.032
    #> linear from 1000, largest: 0.072
    #> its bias, largest: 0
    #> 3x3 convolution of 64, std: 0.042
    #> embedding in 100, std: 0.1
    #> he_normal from 500, std: 0.063
    #> he_normal from 500, largest: 0.14
    return round(float(value), 3)


rngs = nnx.Rngs(0)
linear = nnx.Linear(1000, 1000, rngs=rngs)
linear_std = show(
    "linear from 1000, std", jnp.std(linear.kernel[...])
)  # diverges: a variance of 1 / fan_in, and of 1 / (3 fan_in)
linear_max = show(
    "linear from 1000, largest", jnp.abs(linear.kernel[...]).max()
)  # diverges: truncated normal, uniform
bias_max = show(
    "its bias, largest", jnp.abs(linear.bias[...]).max()
)  # diverges: zeros, uniform

conv = nnx.Conv(64, 64, (3, 3), rngs=rngs)
conv_std = show(
    "3x3 convolution of 64, std", jnp.std(conv.kernel[...])
)  # diverges: as for the linear layer
embed = nnx.Embed(5000, 100, rngs=rngs)
embed_std = show(
    "embedding in 100, std", jnp.std(embed.embedding[...])
)  # diverges: 1 / features, 1

he = nnx.initializers.he_normal()
_w = he(jax.random.key(0), (500, 500))  # fan_in first
he_std = show("he_normal from 500, std", _w.std())
he_max = show(
    "he_normal from 500, largest", jnp.abs(_w).max()
)  # diverges: cut off at two deviations, not cut off
