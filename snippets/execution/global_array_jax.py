import jax
import jax.numpy as jnp

table = jnp.array([1.0, 2.0])
_cell = jax.new_ref(table)  # mutable, and known to jit as such


@jax.jit
def by_table(x):
    return x + table


@jax.jit
def by_cell(x):
    return x + _cell[...]


x = jnp.zeros(2)
old = by_table(x), by_cell(x)
table = table + 10
_cell[...] = table

rebound = by_table(x)  # diverges: the old array is a constant
current = by_cell(x)
print(rebound.tolist(), current.tolist())
#> [1.0, 2.0] [11.0, 12.0]
