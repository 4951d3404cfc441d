import jax
import jax.numpy as jnp


def total(start):
    def add(carry, x):
        return carry + x, carry

    last, _ = jax.lax.scan(add, start, jnp.array([0.5, 1.5]))
    return last


def grown(start):
    def append(carry, x):
        return jnp.append(carry, x), x

    last, _ = jax.lax.scan(append, start, jnp.array([0.5, 1.5]))
    return last


def tried(f, start):
    try:
        return f(start).tolist()
    except TypeError as error:
        said = str(error).splitlines()
        print(said[0].split("function ")[1].split(", but")[0])
        #> carry input and carry output must have equal types
        #> carry input and carry output must have equal types
        print(said[2].split(", ")[-1])
        #> so the dtypes do not match.
        #> so the shapes do not match.
        return "refused"


same_type = tried(total, jnp.float32(0))
print(same_type)
#> 2.0

integer = tried(total, jnp.int32(0))
growing = tried(grown, jnp.zeros(1))

python_zero = tried(total, 0)  # diverges: a weak type may widen
print(python_zero)
#> 2.0
