import jax
import jax.numpy as jnp


def root_by_python(a):
    x, steps = a, 0
    while abs(x * x - a) > 1e-5 * a:
        x, steps = (x + a / x) / 2, steps + 1
    return x, steps


@jax.jit
def root(a):
    def unfinished(state):
        x, _ = state
        return abs(x * x - a) > 1e-5 * a

    def advance(state):
        x, steps = state
        return (x + a / x) / 2, steps + 1

    return jax.lax.while_loop(unfinished, advance, (a, 0))


x, steps = root(jnp.float32(1000))
print(f"{x:.4f}", int(steps))
#> 31.6228 8

in_python, python_steps = root_by_python(jnp.float32(1000))
print(python_steps)
#> 8

try:
    jax.jit(root_by_python)(jnp.float32(1000))
    whole = True
except jax.errors.TracerBoolConversionError as error:
    whole = False
    print(str(error).splitlines()[0])
    #> Attempted boolean conversion of traced array with shape bool[].
