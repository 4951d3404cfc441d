import io
import tempfile

import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
import orbax.checkpoint as ocp
from flax import serialization

w = jnp.array([1.0, 0.5], jnp.bfloat16)
tree = {"w": w, "tied": w, "pair": (1, 2.5)}


def say(name, back):
    kept = str(back["w"].dtype), type(back["pair"]).__name__
    print(name, *kept, "tied:", back["tied"] is back["w"])
    #> msgpack bfloat16 dict tied: False
    #> msgpack, target bfloat16 tuple tied: False
    #> equinox bfloat16 tuple tied: False
    #> orbax bfloat16 list tied: False
    #> orbax, target bfloat16 tuple tied: False


_file = io.BytesIO()
np.savez(_file, w=w)
_file.seek(0)
print("npz", np.load(_file)["w"].dtype)
#> npz |V2

_bytes = serialization.to_bytes(tree)
say("msgpack", serialization.msgpack_restore(_bytes))
say("msgpack, target", serialization.from_bytes(tree, _bytes))
try:
    serialization.to_bytes({"key": jax.random.key(0)})
except TypeError as error:
    print("msgpack:", str(error).split(" cannot")[0])
    #> msgpack: JAX array with PRNGKey dtype

_file = io.BytesIO()
eqx.tree_serialise_leaves(_file, tree)
_file.seek(0)
say("equinox", eqx.tree_deserialise_leaves(_file, tree))

with tempfile.TemporaryDirectory() as _folder:
    with ocp.StandardCheckpointer() as _saver:
        _saver.save(_folder + "/tree", tree)
    with ocp.StandardCheckpointer() as _loader:
        say("orbax", _loader.restore(_folder + "/tree"))
        say("orbax, target", _loader.restore(_folder + "/tree", tree))
