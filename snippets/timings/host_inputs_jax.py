import jax
import jax.numpy as jnp
import numpy as np


def make_host_inputs(n, offset=0):
    random = np.random.default_rng(0)
    memory = np.empty(4 * n + 128, np.uint8)
    start = -memory.ctypes.data % 64 + offset
    x = memory[start : start + 4 * n].view(np.float32)
    x[:] = random.random(n, dtype=np.float32)
    return (x,)


def make_shifted_inputs(n):
    return make_host_inputs(n, offset=16)


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
