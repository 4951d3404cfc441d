import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
x = jnp.linspace(-jnp.pi, jnp.pi, 2000)
y = jnp.sin(x)
powers = jnp.stack([jnp.ones_like(x), x, x**2, x**3], axis=1)


@jax.jit
def loss(w):
    return ((powers @ w - y) ** 2).sum()


step = jax.jit(lambda w: w - 1e-6 * jax.grad(loss)(w))


def descend():
    w = jnp.zeros(4)
    for t in range(2000):
        w = step(w)
        if t % 100 == 99:
            yield float(loss(w))


lines = list(descend())
reached = lines[-1]
_best, *_ = jnp.linalg.lstsq(powers, y)
optimum = float(loss(_best))
print(len(lines), round(reached, 2), round(optimum, 2))
#> 20 9.01 8.82

curvature = jnp.linalg.eigvalsh(jax.hessian(loss)(_best))[-1]
largest_rate = float(2 / curvature)  # beyond it, steps diverge
print(f"{largest_rate:.1e} {2000 * largest_rate:.1e}")
#> 3.6e-06 7.1e-03
