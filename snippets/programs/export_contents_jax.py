import jax
import jax.numpy as jnp
import numpy as np

SECRET = 1234.5678
w = jnp.asarray(np.random.default_rng(0).random((2, 500)), jnp.float32)


def model(w, x):
    return jnp.tanh(x @ w)  # a comment in the source


def file_of(f, *args):
    return bytes(jax.export.export(jax.jit(f))(*args).serialize())


x = jnp.full((4, 2), SECRET)
_closed = file_of(lambda x: model(w, x), x)
_open = file_of(model, w, x)
weights_inside = len(_closed) > w.nbytes
example_inside = x.tobytes() in _closed  # diverges: JAX takes shapes
source_inside = b"a comment" in _closed  # diverges: not the text
path_inside = __file__.encode() in _closed
print("weights inside:", weights_inside)
#> weights inside: True
print("example input inside:", example_inside)
#> example input inside: False
print("lines of source inside:", source_inside)
#> lines of source inside: False
print("path of the source inside:", path_inside)
#> path of the source inside: True
print("as an argument, weights inside:", len(_open) > w.nbytes)
#> as an argument, weights inside: False
print(jax.export.deserialize(bytearray(_open)).in_avals)
#> (ShapedArray(float32[2,500]), ShapedArray(float32[4,2]))
