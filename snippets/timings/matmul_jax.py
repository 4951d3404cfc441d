import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(n):
    random = np.random.default_rng(0)
    x, y = random.standard_normal((2, n, n), dtype=np.float32)
    return jnp.asarray(x), jnp.asarray(y)


def product(x, y):
    return x @ y


compiled = jax.jit(product)

if __name__ == "__main__":
    x, y = make_inputs(64)
    exact = np.asarray(x, np.float64) @ np.asarray(y, np.float64)
    close = np.allclose(compiled(x, y), exact, atol=1e-4)
    print(close)
    #> True
