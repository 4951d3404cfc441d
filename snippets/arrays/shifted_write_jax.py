import jax
import jax.numpy as jnp


def rows(x):
    return x.at[1:].set(x[:-1])


def columns(x):
    return x.at[:, 1:].set(x[:, :-1])


def rows_reshaped(x):
    return rows(x)[None]


def join_reshaped(x):
    return jnp.concatenate((x[:1], x[:-1]))[None]


x = jnp.arange(768.0).reshape(3, 256)
for f in (rows, columns, rows_reshaped, join_reshaped):
    right = bool((jax.jit(f)(x) == f(x)).all())
    print(f"jitted {f.__name__}: {right=}")
    #> jitted rows: right=True
    #> jitted columns: right=True
    #> jitted rows_reshaped: right=False
    #> jitted join_reshaped: right=True

shifted = rows(x)
shifted_columns = columns(x)
print(f"{shifted[:, 0].tolist()=}")
#> shifted[:, 0].tolist()=[0.0, 0.0, 256.0]
