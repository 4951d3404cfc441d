import jax
import jax.numpy as jnp
from jax.experimental import checkify


def unused_look(x):
    jax.pure_callback(look, x, x)
    return x + 1


def unused_index(x):
    table[x.astype(int)]
    return x + 1


def look(x):
    looks.append(x)
    return x


table = jnp.array([5, 6, 7])
x = jnp.array([-1.0, 3.0])
looks = []
eager = unused_look(x).tolist()  # diverges: an index raises nothing
print(len(looks))
#> 1
compiled = jax.jit(unused_look)(x).tolist()
print(len(looks))
#> 1
assert unused_index(x).tolist() == compiled

checked = checkify.checkify(unused_index, checkify.index_checks)
error, y = jax.jit(checked)(x)
print(error.get().split(" for ")[0], y.tolist())
#> out-of-bounds indexing [0.0, 4.0]
