import jax.numpy as jnp
import numpy as np

_words = np.array(["red", "green", "red"])
try:
    jnp.array(_words)
except TypeError as error:
    print(str(error).split(". ")[0])

_texts = jnp.array(_words.astype(np.dtypes.StringDType()))
print(_texts.dtype, _texts.shape)
try:
    print(_texts == _texts)
except TypeError as error:
    print(str(error).split(". ")[0])

_names, codes = np.unique(_words, return_inverse=True)
shares = jnp.bincount(jnp.asarray(codes)) / len(codes)
print(_names, shares)
