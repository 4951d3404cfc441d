import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(n):
    random = np.random.default_rng(0)
    x = random.standard_normal((n, n), dtype=np.float32)
    return (jnp.asarray(x),)


def product(x):
    return x @ x


compiled = jax.jit(product)

if __name__ == "__main__":
    (x,) = make_inputs(64)
    exact = np.asarray(x, np.float64) @ np.asarray(x, np.float64)
    close = np.allclose(compiled(x), exact, atol=1e-4)
    print(close)
    #> True
