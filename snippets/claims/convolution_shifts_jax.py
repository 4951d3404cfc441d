import jax
import jax.numpy as jnp

kernel = jnp.array([1.0, 2.0, -1.0])
neuron = jnp.arange(8.0) - 4
layer = jnp.arange(64.0).reshape(8, 8) % 5
x = jnp.array([3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0])


def convolve(x):
    padded = jnp.pad(x, 1, mode="wrap")[None, None]
    windows = jax.lax.conv(padded, kernel[None, None], (1,), "VALID")
    return jax.nn.relu(windows[0, 0] + 1)


def dense(x):
    return jax.nn.relu(layer @ x + 1)


def follows_a_shift(f):
    shifted = jnp.roll(x, 1)
    return bool((f(shifted) == jnp.roll(f(x), 1)).all())


one_neuron = jax.nn.relu(neuron @ x + 1)
print("one neuron", one_neuron.shape, neuron.size)
#> one neuron () 8
convolved = convolve(x)
print("convolution", convolved.shape, kernel.size)
#> convolution (8,) 3
print("dense layer", dense(x).shape, layer.size)
#> dense layer (8,) 64
follows = [follows_a_shift(convolve), follows_a_shift(dense)]
print(follows)
#> [True, False]
