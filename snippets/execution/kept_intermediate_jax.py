import jax
import jax.numpy as jnp

_kept = []


@jax.jit
def total(x):
    y = 2 * x
    _kept.append(y)
    return y.sum()


x = jnp.ones(2)
for _ in range(3):
    z = total(x)
number_kept = len(_kept)  # diverges: one trace, one append
print(z.item(), number_kept, _kept[0])
#> 4.0 1 JitTracer(float32[2])

try:
    _kept[0] + 1
except jax.errors.UnexpectedTracerError as error:
    lines = str(error).splitlines()
    print(lines[0][:54])
    #> Encountered an unexpected tracer. A function transform
    print(lines[2].split(" at ")[0])
    #> The function being traced when the value leaked was total


@jax.jit
def total_and_part(x):
    y = 2 * x
    return y.sum(), y


parts = [total_and_part(x)[1].tolist() for _ in range(3)]
print(parts)
#> [[2.0, 2.0], [2.0, 2.0], [2.0, 2.0]]
