from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def branch(x):
    return x / 2 if x.sum() > 10 else x + 1


def scale(x):
    return x * float(x.sum())


x = jnp.arange(1.0, 4.0)
print(raised(jax.jit(branch), x))
#> TracerBoolConversionError: Attempted boolean conversion of traced
#> array with shape bool[].
print(raised(jax.jit(scale), x))
#> ConcretizationTypeError: Abstract tracer value encountered where
#> concrete value is expected: traced array with shape float32[]

branched = jax.jit(lambda x: jnp.where(x.sum() > 10, x / 2, x + 1))(x)
scaled = jax.jit(lambda x: x * x.sum())(x)
print(branched.tolist(), scaled.tolist())
#> [2.0, 3.0, 4.0] [6.0, 12.0, 18.0]
