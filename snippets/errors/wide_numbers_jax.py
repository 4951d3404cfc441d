import warnings
from textwrap import fill

import jax
import jax.numpy as jnp

warnings.simplefilter("error")


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = jnp.arange(3)
print(raised(jnp.array, 2**40))
#> OverflowError: Python int 1099511627776 too large to convert to
#> int32
print(raised(jnp.array, 300, jnp.int8))
#> OverflowError: Python integer 300 out of bounds for int8
print(raised(jax.jit(lambda x, n: x + n), x, 2**40))
#> OverflowError: An overflow was encountered while parsing an argument
#> to a jitted computation, whose argument path is n. Got <class 'int'>
#> with value 1099511627776
print(raised(jnp.zeros, 3, jnp.float64))
#> UserWarning: Explicitly requested dtype float64 requested in zeros
#> is not available, and will be truncated to dtype float32. To enable
#> more dtypes, set the jax_enable_x64 configuration option or the
#> JAX_ENABLE_X64 shell environment variable. See
#> https://github.com/jax-ml/jax#current-gotchas for more.
print(raised(lambda: x.at[0].set(1.5)))
#> FutureWarning: scatter inputs have incompatible types: cannot safely
#> cast value from dtype=float32 to dtype=int32 with
#> jax_numpy_dtype_promotion=standard. In future JAX releases this will
#> result in an error.

small = jnp.array(300).astype(jnp.int8)
with jax.enable_x64():
    large = jnp.array(2**40)
    total = jnp.arange(3) + large
    zeros = jnp.zeros(3, jnp.float64)
    print(int(small), total.tolist(), zeros.dtype.name)
    #> 44 [1099511627776, 1099511627777, 1099511627778] float64
