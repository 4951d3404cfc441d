from textwrap import fill

import jax
import jax.numpy as jnp
from flax import nnx


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


class Counter(nnx.Module):
    def __init__(self):
        self.count = nnx.Variable(jnp.array(0))

    def __call__(self):
        self.count[...] += 1


counter = Counter()
print(raised(jax.jit(lambda x: x.block_until_ready()), 1.0))
#> AttributeError: The 'block_until_ready' method is not available on
#> traced array with shape float32[].
print(raised(jax.jit(lambda x: print(f"{x:.1f}")), 1.0))
#> TypeError: unsupported format string passed to
#> DynamicJaxprTracer.__format__
print(raised(nnx.jit(lambda: counter())))
#> TraceContextError: Cannot mutate Variable from a different trace
#> level (https://flax.readthedocs.io/en/latest/api_reference/flax.erro
#> rs.html#flax.errors.TraceContextError)

nnx.jit(lambda counter: counter())(counter)
count = int(counter.count[...])
print(count)
#> 1
