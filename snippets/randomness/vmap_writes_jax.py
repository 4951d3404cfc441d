import jax
import jax.numpy as jnp

_xs = jnp.array([[1.0, 2.0], [3.0, 4.0]])


def accumulate(x):
    out = jnp.zeros(2)
    return out.at[:].add(x)


def one_element(x):
    out = jnp.zeros(2)
    return out.at[0].set(x[0])


written = jax.vmap(accumulate)(_xs)
print(written.tolist())
#> [[1.0, 2.0], [3.0, 4.0]]
element = jax.vmap(one_element)(_xs)
print(element.tolist())
#> [[1.0, 0.0], [3.0, 0.0]]


def double(x):
    x *= 2
    return x.sum()


sums = jax.vmap(double)(_xs)
print(sums.tolist())
#> [6.0, 14.0]
after = _xs  # diverges: PyTorch writes into the batch
print(after.tolist())
#> [[1.0, 2.0], [3.0, 4.0]]
