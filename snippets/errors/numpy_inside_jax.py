from textwrap import fill

import jax
import jax.numpy as jnp
import numpy as np


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def wave(x):
    return np.sin(x).sum()


x = jnp.zeros(3)
print(raised(jax.grad(wave), x))
#> TracerArrayConversionError: The numpy.ndarray conversion method
#> __array__() was called on traced array with shape float32[3]
print(raised(jax.jit(wave), x))
#> TracerArrayConversionError: The numpy.ndarray conversion method
#> __array__() was called on traced array with shape float32[3]

grad = jax.grad(lambda x: jnp.sin(x).sum())(x)
print(grad.tolist())
#> [1.0, 1.0, 1.0]
