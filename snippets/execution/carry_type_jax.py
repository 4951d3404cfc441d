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
        print(said[0][:60])
        #> scan body function carry input and carry output must have eq
        #> scan body function carry input and carry output must have eq
        print(said[2][said[2].index("has type"):][:60])
        #> has type int32[] but the corresponding output carry componen
        #> has type float32[1] but the corresponding output carry compo
        return "refused"


same_type = tried(total, jnp.float32(0))
print(same_type)
#> 2.0

integer = tried(total, jnp.int32(0))
growing = tried(grown, jnp.zeros(1))

python_zero = tried(total, 0)  # diverges: a weak type may widen
print(python_zero)
#> 2.0
