import jax
import jax.numpy as jnp

_exact, _bucketed = [], []


@jax.jit
def mean_square(x):
    _exact.append(x.size)
    return (x**2).mean()


@jax.jit
def masked_mean_square(x, n):
    _bucketed.append(x.size)
    valid = jnp.arange(x.size) < n
    return jnp.where(valid, x**2, 0).sum() / n


def bucket(n):
    return 1 << (n - 1).bit_length()  # the next power of two


plain, padded = [], []
for n in range(9, 33):
    x = jnp.arange(n, dtype=jnp.float32)
    plain.append(mean_square(x).item())
    x = jnp.pad(x, (0, bucket(n) - n))
    padded.append(masked_mean_square(x, n).item())

exact_captures = len(_exact)  # diverges: one for each size
bucketed_captures = len(_bucketed)
print(exact_captures, bucketed_captures)
#> 24 2

_apart = max(abs(a - b) / a for a, b in zip(plain, padded))
print(_apart < 1e-6)
#> True
