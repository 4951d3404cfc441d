import jax
import jax.numpy as jnp
import optax

x = jnp.array([[1.0, 2.0], [3.0, -1.0], [0.5, 1.5]])
y = jnp.array([1.0, 2.0, 0.0])


def loss(w):
    return ((x @ w - y) ** 2).mean()


def train(w, rate):
    optimizer = optax.sgd(rate)
    state = optimizer.init(w)
    for _ in range(5):
        updates, state = optimizer.update(jax.grad(loss)(w), state)
        w = optax.apply_updates(w, updates)
    return loss(w)


start = jnp.zeros(2)
rates = jnp.array([0.01, 0.05, 0.1, 0.3])
losses = jax.jit(jax.vmap(train, in_axes=(None, 0)))(start, rates)
print(losses.round(3))
#> [0.85800004 0.097      0.072      2.7480001 ]

loop = jnp.stack([train(start, rate) for rate in rates])
print(bool(jnp.allclose(losses, loop, rtol=1e-5)))
#> True
