import io
import tempfile

import equinox as eqx
import jax
import orbax.checkpoint as ocp
from flax import serialization

_key = jax.random.key(3)


def same_draw(other):
    draws = jax.random.uniform(_key), jax.random.uniform(other)
    return bool(draws[0] == draws[1])


try:
    serialization.to_bytes({"key": _key})
except TypeError as error:
    print(str(error).split(" cannot")[0])
    #> JAX array with PRNGKey dtype

_file = io.BytesIO()
eqx.tree_serialise_leaves(_file, jax.random.key_data(_key))
_file.seek(0)
_like = jax.random.key_data(jax.random.key(0))
_data = eqx.tree_deserialise_leaves(_file, _like)
same_data = same_draw(jax.random.wrap_key_data(_data))

with tempfile.TemporaryDirectory() as _folder:
    with ocp.StandardCheckpointer() as _saver:
        _saver.save(_folder + "/key", {"key": _key})
    with ocp.StandardCheckpointer() as _loader:
        _back = _loader.restore(_folder + "/key")
same_key = same_draw(_back["key"])
print("from integers:", same_data, "from the key:", same_key)
#> from integers: True from the key: True
