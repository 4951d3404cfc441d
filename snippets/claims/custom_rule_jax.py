import jax
import jax.numpy as jnp


@jax.custom_vjp
def bounded(x):
    return x


def bounded_forward(x):
    return x, None


def bounded_backward(residuals, cotangent):
    return (jnp.clip(cotangent, -1, 1),)


bounded.defvjp(bounded_forward, bounded_backward)

x = jnp.array([0.25, -3.0])
plain = jax.grad(lambda x: (x**2).sum())(x)
clipped = jax.grad(lambda x: (bounded(x) ** 2).sum())(x)
print(plain, clipped)
#> [ 0.5 -6. ] [ 0.5 -1. ]
