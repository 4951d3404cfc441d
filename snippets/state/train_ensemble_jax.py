import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
draw = np.random.default_rng(0).normal
start = jnp.asarray(draw(size=(4, 3)))
x = jnp.asarray(draw(size=(8, 3)))
y = jnp.tanh(x.sum(1))
optimizer = optax.adam(0.1)


def loss(w):
    return ((jnp.tanh(x @ w) - y) ** 2).mean()


def train(objective, w):
    @jax.jit
    def step(w, state):
        grads = jax.grad(objective)(w)
        updates, state = optimizer.update(grads, state)
        return optax.apply_updates(w, updates), state

    state = optimizer.init(w)
    for _ in range(20):
        w, state = step(w, state)
    return w


def total(w):
    return jax.vmap(loss)(w).sum()


trained = train(total, start)
alone = train(loss, start[2])
losses = jax.vmap(loss)(trained)
print(losses.round(4))
#> [0.0041 0.0087 0.0009 0.0757]
print(bool(abs(trained[2] - alone).max() < 1e-12))
#> True
