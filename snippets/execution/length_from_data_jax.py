import jax
import jax.numpy as jnp

_traces = []


def double(x, n):
    for _ in range(n):
        x = 2 * x
    return x


x = jnp.array(1.0)
try:
    jax.jit(double)(x, 3)
except jax.errors.TracerIntegerConversionError as error:
    print(str(error).split(" with ")[0])
    #> The __index__() method was called on traced array


@jax.jit
def double_loop(x, n):
    _traces.append(n)
    return jax.lax.fori_loop(0, n, lambda i, x: 2 * x, x)


lengths = [3, 4, 5, 6]
results = [double_loop(x, n).item() for n in lengths]
captures = len(_traces)  # diverges: the loop is in the program
print(results, captures)
#> [8.0, 16.0, 32.0, 64.0] 1
