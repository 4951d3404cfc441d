from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


kept = []


def loss(x):
    hidden = 2 * x
    kept.append(hidden)
    return hidden.sum()


def loss_and_hidden(x):
    hidden = 2 * x
    return hidden.sum(), hidden


x = jnp.ones(3)
jax.jit(loss)(x)
print(raised(lambda: kept[0] + 1))
#> UnexpectedTracerError: Encountered an unexpected tracer. A function
#> transformed by JAX had a side effect, allowing for a reference to an
#> intermediate value with type float32[3] wrapped in a
#> DynamicJaxprTracer to escape the scope of the transformation.

grad, hidden = jax.grad(loss_and_hidden, has_aux=True)(x)
print(grad.tolist(), hidden.tolist())
#> [2.0, 2.0, 2.0] [2.0, 2.0, 2.0]
