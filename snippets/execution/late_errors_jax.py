import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")
n = 2**28  # n * n floats fit in no machine's address space


@jax.jit
def table(x):
    return x * jax.lax.broadcasted_iota(jnp.float32, (n, n), 0)


def failing_step():
    try:
        y = table(jnp.float32(2))
    except jax.errors.JaxRuntimeError:
        return "the call"
    try:
        y.block_until_ready()
    except jax.errors.JaxRuntimeError as error:
        print(str(error).split(":")[0])
        #> RESOURCE_EXHAUSTED
        return "the wait"


raised_by = failing_step()  # diverges: no memory until it runs
print(raised_by)
#> the wait
