import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(n):
    random = np.random.default_rng(0)
    x = random.random(n, dtype=np.float32)
    return jnp.asarray(x), n // 2


def put(x, i):
    return x.at[i].set(1.0)


put_jitted = jax.jit(put)
put_donated = jax.jit(put, donate_argnums=0)


# Each gives the array for the next call, and for the comparison.
def eager(x, i):
    x = put(x, i)
    return x, x


def jitted(x, i):
    x = put_jitted(x, i)
    return x, x


def donated(x, i):
    x = put_donated(x, i)
    return x, x


if __name__ == "__main__":
    ways, _found = (eager, jitted, donated), []
    for way in ways:
        x, i = make_inputs(1000)
        x, _ = way(x, i)
        _found.append((float(x[i]), float(x[0])))
    same, first = len(set(_found)) == 1, _found[0]
    print(same, first[0])
    #> True 1.0
