import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(rows):
    random = np.random.default_rng(0)
    x = random.standard_normal((rows, 1000), dtype=np.float32)
    return (jnp.asarray(x),)


def softmax(x):
    return jax.nn.softmax(x, axis=-1)


compiled = jax.jit(softmax)

if __name__ == "__main__":
    (x,) = make_inputs(4)
    sums = np.asarray(compiled(x)).sum(-1)  # agrees to 1e-5: rounding
    print(np.allclose(sums, 1, atol=1e-5))
    #> True
