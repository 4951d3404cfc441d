import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(rows):
    random = np.random.default_rng(0)
    x, y = random.standard_normal((2, rows, 62), dtype=np.float32)
    return jnp.asarray(x), jnp.asarray(y)


def contracted(x, y):
    return jnp.einsum("bi,bi->b", x, y)


def summed(x, y):
    return (x * y).sum(-1)


contracted_compiled = jax.jit(contracted)
summed_compiled = jax.jit(summed)

if __name__ == "__main__":
    x, y = make_inputs(1000)
    a, b = contracted_compiled(x, y), summed_compiled(x, y)
    same = np.allclose(a, b, atol=1e-4)
    print(a.shape, same)
    #> (1000,) True
