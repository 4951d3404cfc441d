from textwrap import fill

import jax.numpy as jnp
from flax import nnx


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


rngs = nnx.Rngs(0)
conv = nnx.Conv(3, 8, (3, 3), rngs=rngs)
norm = nnx.BatchNorm(4, rngs=rngs)
linear = nnx.Linear(3, 2, rngs=rngs)
_images = jnp.ones((1, 3, 32, 32))
print(raised(conv, _images))
#> ValueError: conv_general_dilated lhs feature dimension size divided
#> by feature_group_count must equal the rhs input feature dimension
#> size, but 32 // 1 != 3.
print(raised(linear, jnp.ones((2, 4))))
#> TypeError: dot_general requires contracting dimensions to have the
#> same shape, got (4,) and (3,).
print(raised(norm, jnp.ones((1, 4))))
#> no error: [[0. 0. 0. 0.]]

_moved = _images.transpose(0, 2, 3, 1)
shape = conv(_moved).shape  # diverges: layout
sizes = linear(jnp.ones((2, 3))).shape
print(shape, sizes)
#> (1, 32, 32, 8) (2, 2)
