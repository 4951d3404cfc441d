import jax
import jax.numpy as jnp


def count_up(n):
    return jnp.arange(int(n))


try:
    jax.jit(count_up)(jnp.array(3))
except jax.errors.ConcretizationTypeError as error:
    print(str(error).splitlines()[0][:61])
    #> Abstract tracer value encountered where concrete value is exp


@jax.jit
def count_up_padded(n):
    up = jnp.arange(8)
    return jnp.where(up < n, up, -1)


for n in (3, 5):
    padded = count_up_padded(jnp.array(n))
    print(padded.tolist())
    #> [0, 1, 2, -1, -1, -1, -1, -1]
    #> [0, 1, 2, 3, 4, -1, -1, -1]
programs = count_up_padded._cache_size()

exact = padded[padded >= 0]  # outside of jit, so any size will do
print(exact.tolist(), "programs:", programs)
#> [0, 1, 2, 3, 4] programs: 1
