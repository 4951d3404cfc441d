import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(n):
    random = np.random.default_rng(0)
    x, y = random.random((2, 4), dtype=np.float32)
    return jnp.asarray(x), jnp.asarray(y), n


def chain(x, y, n):
    for _ in range(n):
        x = x + y
    return x


compiled = jax.jit(chain, static_argnums=2)

if __name__ == "__main__":
    x, y, n = make_inputs(16)
    end = np.asarray(compiled(x, y, n))
    close = np.allclose(end, x + n * y)
    print(end.shape, close)
    #> (4,) True
