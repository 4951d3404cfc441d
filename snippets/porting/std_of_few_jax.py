import jax.numpy as jnp

two = float(jnp.std(jnp.array([1.0, 3.0])))  # diverges: n here, n - 1 there
one = float(jnp.std(jnp.array([3.0])))  # diverges: n here, n - 1 there
print("default, two elements and one:", two, one)
matched = jnp.std(jnp.array([1.0, 3.0]), ddof=1)
print("n - 1:", matched, jnp.std(jnp.array([3.0]), ddof=1))
scaled = jnp.std(jnp.array([1.0, 3.0]))
print("n:", scaled, jnp.std(jnp.array([3.0])))
