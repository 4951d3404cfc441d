from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def double(x):
    return 2 * x


x = jnp.arange(3.0)
print(raised(jax.grad(double), x))
#> TypeError: Gradient only defined for scalar-output functions. Output
#> had shape: (3,).
print(raised(jax.grad(double), 3))
#> TypeError: grad requires real- or complex-valued inputs (input dtype
#> that is a sub-dtype of np.inexact), but got int32. If you want to
#> use Boolean- or integer-valued inputs, use vjp or set allow_int to
#> True.
print(raised(jax.grad(lambda x: jnp.argmax(x)), x))
#> TypeError: grad requires real-valued outputs (output dtype that is a
#> sub-dtype of np.floating), but got int32. For differentiation of
#> functions with integer outputs, use jax.vjp directly.
print(raised(jax.grad(lambda x: (x > 1).astype(float).sum()), x))
#> no error: [0. 0. 0.]

grad = jax.grad(lambda x: double(x).sum())(x)
slope = jax.grad(double)(3.0)
print(grad.tolist(), float(slope))
#> [2.0, 2.0, 2.0] 2.0
