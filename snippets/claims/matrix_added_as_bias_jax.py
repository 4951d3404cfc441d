import jax.numpy as jnp

x = jnp.ones((64, 784))
w1, w2 = jnp.ones((784, 64)), jnp.ones((64, 10))
try:
    logits = x @ w1 + w2  # w2 is added, where it should multiply
except TypeError as error:
    for _part in str(error).split(": "):
        print(_part)
        #> add got incompatible shapes for broadcasting
        #> (64, 64), (64, 10).

logits = jnp.maximum(x @ w1, 0) @ w2
shape = logits.shape
print(shape)
#> (64, 10)
