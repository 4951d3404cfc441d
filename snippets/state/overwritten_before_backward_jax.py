import jax
import jax.numpy as jnp

step = jax.jit(lambda x: x + 1, donate_argnums=0)


@jax.jit
def square(x):
    return x * x


x = jnp.arange(4.0)  # diverges: given away
y, backward = jax.vjp(square, x)
x_next = step(x)
print(x_next.tolist())
#> [1.0, 2.0, 3.0, 4.0]
try:
    grad = backward(jnp.ones(4))[0]
except RuntimeError as error:
    print(error)
    #> Array has been deleted with shape=float32[4].

y, backward = jax.vjp(square, x_next)
grad = backward(jnp.ones(4))[0]
print(grad.tolist())
#> [2.0, 4.0, 6.0, 8.0]
