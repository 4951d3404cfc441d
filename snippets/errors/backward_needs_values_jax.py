from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


increase = jax.jit(lambda x: x + 1, donate_argnums=0)
square = jax.jit(lambda x: x * x)

x = jnp.ones(2)  # diverges: given away
_, backward = jax.vjp(square, x)
x_next = increase(x)
print(raised(backward, jnp.ones(2)))
#> RuntimeError: Array has been deleted with shape=float32[2].
print(raised(lambda: x + 1))
#> RuntimeError: Array has been deleted with shape=float32[2].

_, backward = jax.vjp(square, x_next)
(grad,) = backward(jnp.ones(2))
(again,) = backward(jnp.ones(2))
print(grad.tolist(), again.tolist())
#> [4.0, 4.0] [4.0, 4.0]
