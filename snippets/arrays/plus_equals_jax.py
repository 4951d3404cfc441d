import jax.numpy as jnp


def bump(a):
    a += 1
    return a


x = jnp.zeros(3)  # diverges: it is not y
y = x
y += 1
one_object = y is x  # diverges: one tensor, two names
print(f"{one_object=}")
#> one_object=False
print(f"{x.tolist()=} {y.tolist()=}")
#> x.tolist()=[0.0, 0.0, 0.0] y.tolist()=[1.0, 1.0, 1.0]

given = jnp.zeros(3)  # diverges: it is not the result
result = bump(given)
print(f"{given.tolist()=} {result.tolist()=}")
#> given.tolist()=[0.0, 0.0, 0.0] result.tolist()=[1.0, 1.0, 1.0]
