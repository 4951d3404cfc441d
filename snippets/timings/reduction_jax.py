import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(n):
    random = np.random.default_rng(0)
    return (jnp.asarray(random.random(n, dtype=np.float32)),)


def total(x):
    return x.sum()


compiled = jax.jit(total)

if __name__ == "__main__":
    (x,) = make_inputs(1000)
    exact = np.asarray(x, np.float64).sum()
    close = np.isclose(float(compiled(x)), exact, rtol=1e-5)
    print(close)
    #> True
