from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def root(x):
    return jnp.sqrt(x) * 0


x = 0.0
with jax.debug_nans(True):
    print(raised(jax.grad(root), x))
    #> FloatingPointError: invalid value (nan) encountered in mul
print(raised(jnp.linalg.cholesky, -jnp.eye(2)))
#> no error: [[nan  0.]
#>  [nan nan]]
print(raised(jnp.linalg.inv, jnp.ones((2, 2))))
#> no error: [[ inf -inf]
#>  [-inf  inf]]

slope = jax.grad(lambda x: jnp.where(x > 0, root(x + 1), 0))(x)
factor = jnp.linalg.cholesky(jnp.eye(2))
print(float(slope), factor.tolist())
#> 0.0 [[1.0, 0.0], [0.0, 1.0]]
