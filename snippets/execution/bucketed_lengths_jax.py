import jax
import jax.numpy as jnp
import numpy as np

shapes = []


@jax.jit
def mean(x, mask):
    shapes.append(x.shape)
    return jnp.where(mask, x, 0).sum() / mask.sum()


def padded(n):
    size = max(4, 1 << (n - 1).bit_length())
    x = np.zeros(size, np.float32)
    x[:n] = np.arange(n)
    return mean(x, np.arange(size) < n).item()


def unpadded(n):
    return mean(np.arange(n, dtype=np.float32), np.ones(n, bool)).item()


padded_means = [padded(n) for n in range(3, 15)]
bucketed = len(shapes)  # diverges: torch lets the size vary
jax.clear_caches()
means = [unpadded(n) for n in range(3, 15)]
plain = len(shapes) - bucketed  # diverges: torch lets the size vary
print(plain, bucketed, means == padded_means)
#> 12 3 True
