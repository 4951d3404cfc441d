import jax
import jax.numpy as jnp

xs = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 9.0]])


def center(x):
    y = jnp.square(x)
    return y - jax.lax.pmean(y, axis_name="batch")


centered = jax.vmap(center, axis_name="batch")(xs)
print(centered[0])
#> [-10.666667 -29.666668]


def rank(x):
    index = jax.lax.axis_index("batch")
    everyone = jax.lax.all_gather(x, "batch")
    return index, (everyone < x).sum()


index, smaller = jax.vmap(rank, axis_name="batch")(xs)
print(index, smaller)
#> [0 1 2] [0 2 4]

try:
    jax.vmap(center)(xs)
except NameError as error:
    print(str(error).split(". ")[0])
    #> Found an unbound axis name: batch
