import jax
import jax.numpy as jnp


def compiles(*calls):
    traced = []

    @jax.jit
    def scaled(x, factor):
        traced.append(x.shape)  # runs while tracing only
        return x * factor

    for x, factor in calls:
        scaled(x, factor)
    return len(traced)


x = jnp.ones((8, 4))
half = jnp.float32(0.5)

by_size = compiles(  # diverges: one program for each size
    (x, half), (x[:7], half), (x[:6], half), (x[:5], half)
)
by_number = compiles(  # diverges: a number is an input
    (x, 0.5), (x, 0.25), (x, 0.125)
)
print(by_size, by_number)
#> 4 1

number_then_array = compiles((x, 0.5), (x, half))
same_again = compiles((x, half), (2 * x, half))
print(number_then_array, same_again)
#> 2 1
