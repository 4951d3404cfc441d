import jax
import jax.numpy as jnp

weight = jnp.array([1.0, 2.0])
xs = jnp.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])


def loss(weight, x):
    return (weight @ x) ** 2


losses = jax.vmap(loss, in_axes=(None, 0))
try:
    jax.grad(losses)(weight, xs)
except TypeError as error:
    print(str(error).split(". ")[0])
    #> Gradient only defined for scalar-output functions

per_example = jax.vmap(jax.grad(loss), in_axes=(None, 0))(weight, xs)
print(per_example.tolist())
#> [[2.0, 0.0], [0.0, 4.0], [6.0, 6.0]]
of_sum = jax.grad(lambda weight: losses(weight, xs).sum())(weight)
print(of_sum.tolist(), per_example.sum(0).tolist())
#> [8.0, 10.0] [8.0, 10.0]

compiled_outside = jax.jit(losses)(weight, xs)
compiled_inside = jax.vmap(jax.jit(loss), in_axes=(None, 0))(weight, xs)
print(compiled_outside.tolist(), compiled_inside.tolist())
#> [1.0, 4.0, 9.0] [1.0, 4.0, 9.0]
