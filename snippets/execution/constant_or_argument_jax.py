import jax
import jax.numpy as jnp


def to_integer(x):
    return (x + 12582912.0) - 12582912.0  # 1.5 * 2**23


def by_argument(x, magic):
    return (x + magic) - magic


x, magic = jnp.float32(2.7), jnp.float32(12582912)
eager = float(to_integer(x))
print(f"{eager:.1f}")
#> 3.0

compiled = float(jax.jit(to_integer)(x))  # diverges: folded away
print(f"{compiled:.1f}")
#> 2.7

kept = float(jax.jit(by_argument)(x, magic))
print(f"{kept:.1f}")
#> 3.0


def lost_by_sum(a, b):
    total = a + b
    part = total - a
    return (a - (total - part)) + (b - part)


a, b = jnp.float32(1e8), jnp.float32(1.25)
lost = float(jax.jit(lost_by_sum)(a, b))
print(lost)
#> 1.25
