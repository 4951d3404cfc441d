import io

import jax
import jax.numpy as jnp
from flax import serialization

params = {"weight": jnp.array([[1.0, 2.0]]), "bias": jnp.array([3.0])}
_fresh = jax.tree.map(jnp.zeros_like, params)


def predict(params, x):
    return (x @ params["weight"].T + params["bias"]).tolist()


x = jnp.ones((1, 2))
_archive = io.BytesIO()
jnp.savez(_archive, **params)
_archive.seek(0)
with jnp.load(_archive) as _arrays:
    loaded = dict(_arrays)
print(predict(_fresh, x), predict(loaded, x))
#> [[0.0]] [[6.0]]

_bytes = serialization.to_bytes(params)
restored = predict(serialization.from_bytes(_fresh, _bytes), x)
print(restored)
#> [[6.0]]
