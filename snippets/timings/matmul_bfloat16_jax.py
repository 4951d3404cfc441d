import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(n):
    random = np.random.default_rng(0)
    x, y = random.standard_normal((2, n, n), dtype=np.float32)
    return jnp.bfloat16(x), jnp.bfloat16(y)


def product(x, y):
    return x @ y


compiled = jax.jit(product)

if __name__ == "__main__":
    x, y = make_inputs(64)
    result = np.asarray(compiled(x, y), np.float64)
    exact = np.asarray(x, np.float64) @ np.asarray(y, np.float64)
    close = np.allclose(result, exact, atol=0.2)
    print(close)
    #> True
