import jax
import jax.numpy as jnp


def shift(x):
    return x.at[1:].set(x[:-1])


def shift_row(x):
    return shift(x)[None]


def join_row(x):
    return jnp.concatenate((x[:1], x[:-1]))[None]


x = jnp.arange(5.0)
for f in (shift, shift_row, join_row):
    right = bool((jax.jit(f)(x) == f(x)).all())
    print(f"{f.__name__}: {right=}")
    #> shift: right=True
    #> shift_row: right=False
    #> join_row: right=True

shifted = shift_row(x)
print(f"{shifted.tolist()=}")
#> shifted.tolist()=[[0.0, 0.0, 1.0, 2.0, 3.0]]
