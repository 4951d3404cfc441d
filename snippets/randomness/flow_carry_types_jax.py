import jax
import jax.numpy as jnp

weights = jnp.array([0.5, 3.0])


def tried(body, start):
    try:
        return float(jax.lax.scan(body, start, weights)[0][0])
    except TypeError as error:
        print(str(error).splitlines()[2].rsplit(", ", 1)[1])
        #> so the dtypes do not match.
        #> so their Python types differ.
        return "refused"


def multiply(carry, w):
    return (carry[0] * w,), None


def multiply_in_16_bits(carry, w):
    return ((carry[0] * w).astype(carry[0].dtype),), None


def multiply_in_a_list(carry, w):
    return [carry[0] * w], None


wider = tried(multiply, (jnp.bfloat16(2),))
cast = tried(multiply_in_16_bits, (jnp.bfloat16(2),))
print(cast)
#> 3.0

in_a_list = tried(multiply_in_a_list, (2.0,))  # diverges: structure
print(in_a_list)
#> refused

python_number = tried(multiply, (2,))  # diverges: weak type
print(python_number)
#> 3.0
