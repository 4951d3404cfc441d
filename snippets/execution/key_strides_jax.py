import jax
import jax.numpy as jnp

traces = []


@jax.jit
def add(x, y):
    traces.append(x)
    return x + y


def new(x, y):
    before = len(traces)
    add(x, y)
    return len(traces) - before


x, y = jnp.ones((3, 3)), jnp.ones((3, 3))
first = new(x, y)
transposed = new(x.T, y)  # diverges: JAX arrays have no strides
same_array = new(x, x)  # diverges: nothing can alias
print(f"{first=} {transposed=} {same_array=}")
#> first=1 transposed=0 same_array=0

_so_far = len(traces)
jax.grad(lambda x: add(x, y).sum())(x)
with_gradient = len(traces) - _so_far  # diverges: grad reads the trace
print(f"{with_gradient=}")
#> with_gradient=0
