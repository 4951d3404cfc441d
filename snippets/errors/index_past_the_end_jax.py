from textwrap import fill

import jax.numpy as jnp
import optax
from jax.experimental import checkify


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def entropy(logits, labels):
    cross = optax.softmax_cross_entropy_with_integer_labels
    return cross(logits, labels)


x = jnp.arange(3.0)
table = jnp.ones((3, 2))
print(raised(lambda: x[5]))
#> no error: 2.0
print(raised(lambda: jnp.take(table, 5, axis=0)))
#> no error: [nan nan]
print(raised(entropy, x, 5))
#> no error: nan
print(raised(lambda: x[0, 0]))
#> IndexError: Too many indices: array is 1-dimensional, but 2 were
#> indexed
error, _ = checkify.checkify(lambda x: x[5], checkify.index_checks)(x)
print(raised(error.throw))
#> JaxRuntimeError: out-of-bounds indexing for array of shape (3,):
#> index 5 is out of bounds for axis 0 with size 3.

last = x[-1]
checked = x.at[5].get(mode="fill", fill_value=-1)
print(float(last), float(checked))
#> 2.0 -1.0
