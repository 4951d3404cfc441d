import jax
import jax.numpy as jnp

x = jnp.arange(6.0).reshape(3, 2)
y = jnp.ones((3, 1))
params = jnp.zeros((2, 1)), jnp.zeros(1)


def squares(params):
    w, b = params
    return (x @ w + b - y) ** 2


try:
    jax.grad(squares)(params)
except TypeError as error:
    print(*str(error).split(". "), sep="\n")
    #> Gradient only defined for scalar-output functions
    #> Output had shape: (3, 1).

grads = jax.grad(lambda params: squares(params).mean())(params)
try:
    params - 0.01 * grads
except TypeError as error:
    print(error)
    #> can't multiply sequence by non-int of type 'float'

stepped = jax.tree.map(lambda p, g: p - 0.01 * g, params, grads)
w, b = stepped
print(w.ravel(), b)
#> [0.04 0.06] [0.02]
