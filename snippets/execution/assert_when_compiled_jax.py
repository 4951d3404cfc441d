import jax
import jax.numpy as jnp


def checked(x):
    assert (x > 0).all(), "not positive"
    return x + 1


def raised_by(f, x):
    try:
        f(x)
    except (AssertionError, jax.errors.JAXTypeError) as error:
        return type(error).__name__
    return "nothing"


x = jnp.array([-1.0, 1.0])
eager = raised_by(checked, x)
print(eager)
#> AssertionError

compiled = raised_by(jax.jit(checked), x)  # diverges: no value
print(compiled)
#> TracerBoolConversionError

good = raised_by(jax.jit(checked), abs(x))  # diverges: the same
print(good)
#> TracerBoolConversionError
