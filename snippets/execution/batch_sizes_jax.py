import jax
import jax.numpy as jnp

_traces = []


@jax.jit
def column_sums(x):
    _traces.append(x.shape)
    return (2 * x).sum(axis=0)


sizes = [8, 5, 7, 100, 3, 1, 0, 8, 5]
captures = []  # diverges: one program for each size
sums = []
for n in sizes:
    sums.append(column_sums(jnp.ones((n, 3))).tolist())
    captures.append(len(_traces))
print(sizes)
#> [8, 5, 7, 100, 3, 1, 0, 8, 5]
print(captures)
#> [1, 2, 3, 4, 5, 6, 7, 7, 7]
