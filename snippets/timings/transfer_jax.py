import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(n, offset=0):
    random = np.random.default_rng(0)
    memory = np.empty(4 * n + 128, np.uint8)
    start = -memory.ctypes.data % 64 + offset
    x = memory[start : start + 4 * n].view(np.float32)
    x[:] = random.random(n, dtype=np.float32)
    return (x,)


def make_shifted_inputs(n):
    return make_inputs(n, offset=16)


def copied(x):
    return jnp.array(x)


def put(x):
    return jax.device_put(x)


if __name__ == "__main__":
    (x,) = make_inputs(1000)
    y = copied(x)
    same = np.array_equal(x, y)
    print(same)
    #> True
