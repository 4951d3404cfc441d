from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def pick(i):
    return [10, 20, 30][i]


x = jnp.arange(3)
print(raised(jax.vmap(pick), x))
#> TracerIntegerConversionError: The __index__() method was called on
#> traced array with shape int32[]
print(raised(jax.jit(lambda n: jnp.zeros(n)), 2))
#> TypeError: Shapes must be 1D sequences of concrete values of integer
#> type, got (JitTracer(~int32[]),).
print(raised(jax.jit(lambda x, n: x[:n]), x, 2))
#> IndexError: Slice entries must be static integers. Got slice(None,
#> JitTracer(~int32[]), None) at position 0

table = jnp.array([10, 20, 30])
picked = jax.vmap(lambda i: table[i])(x)
zeros = jax.jit(lambda n: jnp.zeros(n), static_argnums=0)(2)
first = jax.jit(lambda x, n: x[:n], static_argnums=1)(x, 2)
print(picked.tolist(), zeros.tolist(), first.tolist())
#> [10, 20, 30] [0.0, 0.0] [0, 1]
