import jax
import jax.numpy as jnp


def in_two_rows(x):
    return x.reshape(2, -1).prod()


def in_one_row(x):
    return x.sum()


def f(x):
    return jax.lax.cond(len(x) % 2 == 0, in_two_rows, in_one_row, x)


def g(x):
    return in_two_rows(x) if len(x) % 2 == 0 else in_one_row(x)


x = jnp.array([3.0, 1.0, 2.0])
y = g(x)
print(float(y))
#> 6.0

try:
    f(x)
except TypeError as error:
    by_operator = "refused"  # diverges: both branches are traced
    print(str(error).split(" because")[0])
    #> cannot reshape array of shape (3,) (size 3) into shape (2, -1)
