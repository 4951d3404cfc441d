import jax
import jax.numpy as jnp

x = jnp.arange(1.0, 7.0)


def in_order(f):
    def step(carry, x):
        carry = f(carry, x)
        return carry, carry

    rest = jax.lax.scan(step, x[0], x[1:])[1]
    return jnp.concatenate([x[:1], rest])


largest = jax.lax.associative_scan(jnp.maximum, x[::-1], reverse=True)
print(largest.tolist())
#> [6.0, 5.0, 4.0, 3.0, 2.0, 1.0]

sums = jax.lax.associative_scan(jnp.add, x)
print(sums.tolist(), bool((sums == in_order(jnp.add)).all()))
#> [1.0, 3.0, 6.0, 10.0, 15.0, 21.0] True

differences = in_order(jnp.subtract)
print(differences.tolist())
#> [1.0, -1.0, -4.0, -8.0, -13.0, -19.0]
wrong = jax.lax.associative_scan(jnp.subtract, x)
print(wrong.tolist())
#> [1.0, -1.0, -4.0, 0.0, -5.0, 1.0]
