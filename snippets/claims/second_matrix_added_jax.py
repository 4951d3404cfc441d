import jax.numpy as jnp

x = jnp.ones((64, 784))
w1, w2 = jnp.ones((784, 64)), jnp.ones((64, 10))
try:
    x @ w1 + w2
except TypeError as error:
    print(error)
    #> add got incompatible shapes for broadcasting: (64, 64), (64, 10).

logits = (jnp.tanh(x @ w1) @ w2).shape
print(logits)
#> (64, 10)
