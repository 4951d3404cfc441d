import jax
import jax.numpy as jnp

x = jnp.linspace(-1.0, 1.0, 65)
powers = jnp.stack([jnp.ones_like(x), x, x**2], axis=1)
target = powers @ jnp.array([1.0, -2.0, 0.5])


@jax.jit
@jax.value_and_grad
def loss(w):
    return ((powers @ w - target) ** 2).mean()


def steps_from(w):
    for step in range(10_000):
        value, slope = loss(w)
        if value < 1e-3:
            return step
        w = w - 0.3 * slope


from_zeros = steps_from(jnp.zeros(3))
from_related = steps_from(jnp.array([1.02, -1.95, 0.45]))
from_unrelated = steps_from(jnp.array([-3.0, 4.0, 6.0]))
print(from_zeros, from_related, from_unrelated)
#> 17 1 80
