from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def positive(x):
    return x[x > 0].sum()


def places(x):
    return jnp.nonzero(x > 0)[0]


x = jnp.array([1.0, -2.0, 3.0])
print(raised(jax.jit(positive), x))
#> NonConcreteBooleanIndexError: Array boolean indices must be
#> concrete; got bool[3]
print(raised(jax.jit(places), x))
#> ConcretizationTypeError: Abstract tracer value encountered where
#> concrete value is expected: traced array with shape int32[]
print(raised(jax.vmap(positive), x[None]))
#> NonConcreteBooleanIndexError: Array boolean indices must be
#> concrete; got bool[3]

total = jax.jit(lambda x: jnp.where(x > 0, x, 0).sum())(x)
found = jax.jit(lambda x: jnp.nonzero(x > 0, size=2)[0])(x)
print(float(total), found.tolist())
#> 4.0 [0, 2]
