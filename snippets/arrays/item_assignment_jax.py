import jax.numpy as jnp

x = jnp.zeros(3)  # diverges: nothing was written
message = ""
try:
    x[0] = 1
except TypeError as error:
    message = str(error)
problem, _, remedy = message.partition(". ")
print(problem)
#> JAX arrays are immutable and do not support in-place item assignment
print(remedy.partition(" or ")[0])
#> Instead of x[idx] = y, use x = x.at[idx].set(y)
print(f"{x.tolist()=}")
#> x.tolist()=[0.0, 0.0, 0.0]

a = jnp.zeros(3)
b = a.at[0].set(1)
b = b.at[1:].add(5)
print(f"{a.tolist()=} {b.tolist()=}")
#> a.tolist()=[0.0, 0.0, 0.0] b.tolist()=[1.0, 5.0, 5.0]
