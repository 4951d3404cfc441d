import jax
import jax.numpy as jnp
import numpy as np

_words = np.array(["red", "green", "red"])
try:
    jnp.array(_words)
except TypeError as error:
    print(type(error).__name__)
    #> TypeError

_cpu = jax.devices("cpu")[0]
_texts = jnp.array(_words.astype(np.dtypes.StringDType()), device=_cpu)
print(_texts.shape, _texts.dtype)
#> (3,) StringDType()
try:
    print(_texts == _texts)
except TypeError as error:
    print(str(error).split(" at ")[0])
    #> eq does not accept dtype StringDType128

_names, codes = np.unique(_words, return_inverse=True)
shares = jnp.bincount(jnp.asarray(codes)) / len(codes)
print(_names, shares)
#> ['green' 'red'] [0.33333334 0.6666667 ]
