import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
x = jnp.linspace(-jnp.pi, jnp.pi, 2000)
y = jnp.sin(x)
powers = jnp.stack([jnp.ones_like(x), x, x**2, x**3])


def loss(w):
    return ((w @ powers - y) ** 2).sum()


def by_hand(w):
    return 2 * powers @ (w @ powers - y)


def descend(gradient):
    w = jnp.array([0.1, 0.2, -0.1, 0.05])
    step = jax.jit(lambda w: w - 1e-6 * gradient(w))
    for _ in range(2000):
        w = step(w)
    return loss(w).item()


number = descend(by_hand)
print(type(number).__name__, round(number, 3))
#> float 8.947
print(int, round(number, 3))
#> <class 'int'> 8.947

by_autodiff = descend(jax.grad(loss))
same = abs(by_autodiff - number) < 1e-9
print(same)
#> True
