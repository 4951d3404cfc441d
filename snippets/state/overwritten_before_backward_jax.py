import jax
import jax.numpy as jnp

step = jax.jit(lambda x: x + 1, donate_argnums=0)


@jax.jit
def square(x):
    return x * x


x = jnp.arange(4.0)
y, backward = jax.vjp(square, x)
x_next = step(x)
print(x_next.tolist())
try:
    grad = backward(jnp.ones(4))[0]
except RuntimeError as error:
    print(error)

y, backward = jax.vjp(square, x_next)
grad = backward(jnp.ones(4))[0]
print(grad.tolist())
step(x_next)
