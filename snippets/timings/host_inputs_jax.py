import jax
import jax.numpy as jnp
import numpy as np


def make_host_inputs(n):
    random = np.random.default_rng(0)
    return (random.random(n, dtype=np.float32),)


def make_inputs(n):
    (x,) = make_host_inputs(n)
    return (jnp.asarray(x),)


def squares(x):
    return (x * x).sum()


compiled = jax.jit(squares)

if __name__ == "__main__":
    total = float(compiled(*make_inputs(1000)))  # agrees to 1e-5: a sum
    same = np.isclose(total, compiled(*make_host_inputs(1000)))
    print(round(total, 2), same)
    #> 349.19 True
