import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0], [-2.0], [0.5]])
y = jnp.array([[0.5], [1.0], [2.0]])
cell = nnx.SimpleCell(1, 1, rngs=nnx.Rngs(0))
layer = nnx.RNN(cell)


def formula(x):
    def step(z, x_t):
        z = 0.9 * z + 0.7 * x_t + 0.1
        return z, z

    return jax.lax.scan(step, jnp.zeros(1), x)[1]


def is_affine(f):
    together = f(x + y) + f(jnp.zeros_like(x))
    return bool(jnp.allclose(together, f(x) + f(y), atol=1e-5))


formula_is_affine = is_affine(formula)
layer_is_affine = is_affine(lambda x: layer(x[None])[0])
print(formula_is_affine, layer_is_affine)
#> True False
