import io

import jax
import numpy as np

key, draw_key = jax.random.split(jax.random.key(0, dtype="rbg"))
_before = jax.random.normal(draw_key, (3,))

file = io.BytesIO()
impl = jax.random.key_impl(key)
np.savez(file, key=jax.random.key_data(key), impl=str(impl))
file.seek(0)

_saved = np.load(file)
impl = str(_saved["impl"])
restored = jax.random.wrap_key_data(_saved["key"], dtype=impl)
_next, _again = (jax.random.normal(k, (3,)) for k in (key, restored))
continued = bool((_next == _again).all())
print(continued, _saved["key"].dtype, _saved["key"].shape)
#> True uint32 (4,)

try:
    jax.random.wrap_key_data(_saved["key"])
except TypeError as error:
    print(str(error).split(": ")[1].split(" for ")[0])
    #> expected key_data.shape to end with (2,); got shape=(4,)
