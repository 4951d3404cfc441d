import jax
import jax.numpy as jnp
import optax

jax.config.update("jax_enable_x64", True)
x = jnp.linspace(-jnp.pi, jnp.pi, 2000)
y = jnp.sin(x)
powers = jnp.stack([x**0, x, x**2, x**3])
start = jnp.array([0.1, 0.2, -0.1, 0.05])
rate, steps = 1e-6, 2000


def loss(w):
    return ((w @ powers - y) ** 2).sum()


def by_hand(w):
    return 2 * powers @ (w @ powers - y)


def descend(gradient):
    step = jax.jit(lambda w: w - rate * gradient(w))
    w = start
    for _ in range(steps):
        w = step(w)
    return w


def optimize(optimizer):
    @jax.jit
    def step(w, state):
        updates, state = optimizer.update(jax.grad(loss)(w), state)
        return optax.apply_updates(w, updates), state

    w, state = start, optimizer.init(start)
    for _ in range(steps):
        w, state = step(w, state)
    return w


before = loss(start).item()
print(f"before: {before:.3f}")
#> before: 1438.113
w_hand = descend(by_hand)
w_autodiff = descend(jax.grad(loss))
w_optimizer = optimize(optax.sgd(rate))
for w in w_hand, w_autodiff, w_optimizer:
    print(f"after: {loss(w):.3f}")
    #> after: 8.947
    #> after: 8.947
    #> after: 8.947
