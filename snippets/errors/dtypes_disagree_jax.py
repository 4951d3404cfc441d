from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def accumulate(total, x):
    total += x
    return total


weight = jnp.ones((2, 3), jnp.bfloat16)
x = jnp.ones((3, 2))
print(raised(jnp.matmul, weight, x))
#> no error: [[3. 3.]
#>  [3. 3.]]
print(raised(jax.lax.add, jnp.arange(2), jnp.ones(2)))
#> TypeError: lax.add requires arguments to have the same dtypes, got
#> int32, float32. (Tip: jnp.add is a similar function that does
#> automatic type promotion on inputs).
print(raised(accumulate, jnp.arange(2), jnp.full(2, 0.5)))
#> no error: [0.5 1.5]

product = weight.astype(jnp.float32) @ x
total = jnp.arange(2) + jnp.full(2, 0.5)
print(product.tolist(), total.tolist())
#> [[3.0, 3.0], [3.0, 3.0]] [0.5, 1.5]
