import jax
import jax.numpy as jnp

w1 = jnp.array([[0.5, -0.3], [0.8, 0.2], [-0.6, 0.4]])
w2 = jnp.array([1.0, -2.0])


def score(x):
    return jnp.tanh(x @ w1) @ w2


x = jnp.array([1.0, 0.5, -1.0])
saliency = jax.grad(score)(x)
print(saliency)
#> [ 0.5173    -0.1400657 -0.6776862]
