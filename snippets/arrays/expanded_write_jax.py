import jax
import jax.numpy as jnp

x = jnp.broadcast_to(jnp.zeros(1), 3)
x += 1
added = x.tolist()
print(f"{added=}")
#> added=[1.0, 1.0, 1.0]

y = jnp.broadcast_to(jnp.zeros(1), 3)
y = y.at[0].set(5)  # diverges: one number for three
first = y.tolist()  # diverges: one number for three
print(f"{first=}")
#> first=[5.0, 0.0, 0.0]


@jax.jit
def expand_and_add(x):
    x = jnp.broadcast_to(x, 3)
    x += 1
    return x


compiled = expand_and_add(jnp.zeros(1))  # diverges: it adds thrice
print(f"{compiled.tolist()=}")
#> compiled.tolist()=[1.0, 1.0, 1.0]
