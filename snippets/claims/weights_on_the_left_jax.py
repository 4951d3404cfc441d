import jax
import jax.numpy as jnp

hidden = jnp.ones((10, 10))
out = jnp.ones((10, 1))


def from_the_left(x):
    return out @ jax.nn.relu(hidden @ x)


def from_the_right(x):
    return jax.nn.relu(x @ hidden) @ out


def shape_or_error(network, *shape):
    try:
        return network(jnp.ones(shape)).shape
    except TypeError:
        return "error"


_shapes = [(10,), (5, 10), (10, 5)]
left = [shape_or_error(from_the_left, *s) for s in _shapes]
right = [shape_or_error(from_the_right, *s) for s in _shapes]
print(left)
#> ['error', 'error', 'error']
print(right)
#> [(1,), (5, 1), 'error']

biases = 10 + 1  # what two nn.Linear layers have besides
parameters = hidden.size + out.size
print(parameters, parameters + biases)
#> 110 121
