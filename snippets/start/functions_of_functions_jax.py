import jax
import jax.numpy as jnp


def loss(w, x, y):
    return (jnp.tanh(x @ w) - y) ** 2


w = jnp.array([0.5, -0.25])
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
y = jnp.array([0.0, 1.0, -1.0])

grads = jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))
one_each = jax.jit(grads)(w, x, y)
curvature = jax.jit(jax.hessian(loss))(w, x[0], y[0])
print(one_each.shape, [round(g, 4) for g in one_each[1].tolist()])
#> (3, 2) [-2.5381, -3.3841]
print(curvature.tolist())
#> [[2.0, 4.0], [4.0, 8.0]]
