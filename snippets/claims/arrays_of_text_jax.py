import jax.numpy as jnp
import numpy as np

words = np.array(["red", "green", "red"])
try:
    jnp.array(words)
except TypeError as error:
    print(str(error).split(". ")[0])

_names, codes = np.unique(words, return_inverse=True)
shares = jnp.bincount(jnp.asarray(codes)) / len(codes)
print(_names, shares)
