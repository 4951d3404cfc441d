import jax.numpy as jnp

x = jnp.ones((64, 784))
w1, w2 = jnp.ones((784, 64)), jnp.ones((64, 10))
try:
    x @ w1 + w2
except TypeError as error:
    print(error)

logits = (jnp.tanh(x @ w1) @ w2).shape
print(logits)
