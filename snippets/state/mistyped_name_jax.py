import jax.numpy as jnp
from flax import nnx

ones = nnx.initializers.ones
model = nnx.Linear(2, 1, kernel_init=ones, rngs=nnx.Rngs(0))
x = jnp.array([1.0, 2.0])
graph, params = nnx.split(model)

wrong = nnx.State({"bias": params["bias"]})
try:
    nnx.merge(graph, wrong)
except ValueError as error:
    print(error)
    #> Incorrect number of leaves, expected 2 leaves, but got 1.

wrong["kernle"] = nnx.Param(jnp.zeros((2, 1)))
try:
    unchecked = nnx.merge(graph, wrong)(x)  # diverges: it is what
    print(unchecked)
    #> [0.]
except (ValueError, AttributeError) as error:
    print(type(error).__name__, error)

right = nnx.State({**params, "kernel": nnx.Param(jnp.zeros((2, 1)))})
replaced = nnx.merge(graph, right)(x)
print(replaced.tolist())
#> [0.0]
