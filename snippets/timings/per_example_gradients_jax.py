import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(examples):
    random = np.random.default_rng(0)
    w = jnp.float32(random.standard_normal((100, 100)) / 10)
    v = jnp.float32(random.standard_normal(100) / 10)
    x = jnp.float32(random.standard_normal((examples, 100)))
    y = jnp.float32(random.standard_normal(examples))
    return (w, v), x, y


def loss(params, x, y):
    w, v = params
    return (jnp.tanh(x @ w) @ v - y) ** 2


def gradients(params, x, y):
    return jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(params, x, y)


compiled = jax.jit(gradients)

if __name__ == "__main__":
    shapes = [list(g.shape) for g in compiled(*make_inputs(8))]
    print(shapes)
    #> [[8, 100, 100], [8, 100]]
