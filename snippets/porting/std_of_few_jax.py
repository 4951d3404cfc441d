import jax.numpy as jnp

pair, single = jnp.array([1.0, 3.0]), jnp.array([3.0])
default = jnp.std(pair)  # diverges: by n here, by n - 1 there
print("default:", default)
#> default: 1.0
default_of_one = jnp.std(single)  # diverges: by n here
print("default, one element:", default_of_one)
#> default, one element: 0.0

by_n = jnp.std(pair, ddof=0)
print("divided by n:", by_n)
#> divided by n: 1.0
by_less = jnp.std(pair, ddof=1)
print("divided by n - 1:", by_less)
#> divided by n - 1: 1.4142135
one_by_less = jnp.std(single, ddof=1)
print("one element, divided by n - 1:", one_by_less)
#> one element, divided by n - 1: nan
