import textwrap

import jax
import jax.numpy as jnp

xs = jnp.array([[1.0, 2.0], [3.0, 4.0]])


def add_to(total, x):
    total[...] += x
    return total[...]


_shared = jax.new_ref(jnp.zeros(2))
try:
    jax.vmap(add_to, in_axes=(None, 0))(_shared, xs)
except Exception as error:
    print(textwrap.fill(str(error).split(" of type")[0], 60))
    #> performing a set/swap operation with vmapped value on an
    #> unbatched array reference

_totals = jax.new_ref(jnp.full((2, 2), 10.0))
out = jax.vmap(add_to)(_totals, xs)
written = _totals[...]
print(written.tolist())
#> [[11.0, 12.0], [13.0, 14.0]]
