import jax
import jax.numpy as jnp
import numpy as np


def make_stacked_inputs(n):
    random = np.random.default_rng(0)
    return (jnp.asarray(random.random((n, 4), dtype=np.float32)),)


def make_inputs(n):
    (rows,) = make_stacked_inputs(n)
    return ({f"array {i}": row for i, row in enumerate(rows)},)


def added(arrays):
    return sum(arrays.values())


def stacked(rows):
    return rows.sum(0)


compiled = jax.jit(added)
stacked_compiled = jax.jit(stacked)

if __name__ == "__main__":
    (arrays,), (rows,) = make_inputs(10), make_stacked_inputs(10)
    total = np.asarray(compiled(arrays))  # agrees to 1e-5: a sum
    same = np.allclose(total, stacked_compiled(rows))
    print(len(arrays), same)
    #> 10 True
