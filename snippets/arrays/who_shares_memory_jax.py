import jax
import jax.numpy as jnp

x = jnp.arange(12.0).reshape(3, 4) + 0
_start = x.unsafe_buffer_pointer()
kinds = {}  # diverges: PyTorch has views


def look(label, y):
    first = y.unsafe_buffer_pointer()
    inside = _start <= first < _start + x.nbytes
    kinds[label] = "same object" if y is x else "its own memory"
    if inside and y is not x:
        kinds[label] = "shares memory"
    print(f"{label}: {kinds[label]}")
    #> x[1:]: its own memory
    #> x[:]: same object
    #> x[0]: its own memory
    #> x[[0, 1]], an array as index: its own memory
    #> x[x > 3]: its own memory
    #> x.T: its own memory
    #> x.reshape(12): its own memory
    #> x.T.reshape(12): its own memory
    #> x.reshape(3, 4): same object
    #> x[None]: its own memory
    #> broadcast to (2, 3, 4): its own memory
    #> flip: its own memory
    #> first of split: its own memory
    #> to its own dtype: same object
    #> asarray: same object
    #> no gradient: same object
    #> bits as int32: its own memory
    #> copy: its own memory
    #> compiled identity: its own memory


look("x[1:]", x[1:])
look("x[:]", x[:])
look("x[0]", x[0])
look("x[[0, 1]], an array as index", x[jnp.array([0, 1])])
look("x[x > 3]", x[x > 3])
look("x.T", x.T)
look("x.reshape(12)", x.reshape(12))
look("x.T.reshape(12)", x.T.reshape(12))
look("x.reshape(3, 4)", x.reshape(3, 4))
look("x[None]", x[None])
look("broadcast to (2, 3, 4)", jnp.broadcast_to(x, (2, 3, 4)))
look("flip", jnp.flip(x))
look("first of split", jnp.split(x, 3)[0])
look("to its own dtype", x.astype(x.dtype))
look("asarray", jnp.asarray(x))
look("no gradient", jax.lax.stop_gradient(x))
look("bits as int32", x.view(jnp.int32))
look("copy", x.copy())
look("compiled identity", jax.jit(lambda x: x)(x))
