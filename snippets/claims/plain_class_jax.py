import jax
import jax.numpy as jnp
from flax import nnx


class Plain:
    def __init__(self, w):
        self.w = w

    def __call__(self, x):
        return x @ self.w


class Module(nnx.Module):
    def __init__(self, w):
        self.w = nnx.Param(w)

    def __call__(self, x):
        return x @ self.w


def total(network, x):
    return network(x).sum()


x, w = jnp.arange(6.0).reshape(2, 3), jnp.ones((3, 1))
output = Plain(w)(x).tolist()
print(output)
#> [[3.0], [12.0]]
for transform in jax.grad, jax.jit:
    try:
        transform(total)(Plain(w), x)
    except TypeError as error:
        print(transform.__name__, type(error).__name__)
        #> grad TypeError
        #> jit TypeError

gradient = nnx.grad(total)(Module(w), x).w[...]
print(gradient.tolist())
#> [[3.0], [5.0], [7.0]]
