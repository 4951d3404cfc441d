import jax
import jax.numpy as jnp
import numpy as np

numbers = np.random.default_rng(0)
x = np.float32(numbers.normal(size=(64, 10)))
y = np.sin(x[:, :1]) * x[:, 1:2]
w1 = np.float32(numbers.normal(0, 0.3, (10, 10)))
w2 = np.float32(numbers.normal(0, 0.3, (10, 1)))


def loss(params):
    w1, w2 = params
    return ((jax.nn.relu(x @ w1) @ w2 - y) ** 2).mean()


@jax.jit
def step(params):
    grads = jax.grad(loss)(params)
    return jax.tree.map(lambda p, g: p - 0.02 * g, params, grads)


def train(params):
    for _ in range(200):
        params = step(params)
    return params[0], loss(params).item()


_hidden, ones_loss = train((jnp.ones((10, 10)), jnp.ones((10, 1))))
rank = int(jnp.linalg.matrix_rank(_hidden))
print("from ones: rank", rank, f"loss {ones_loss:.3f}")
#> from ones: rank 1 loss 0.468
_hidden, drawn_loss = train((w1, w2))
rank = int(jnp.linalg.matrix_rank(_hidden))
print("drawn: rank", rank, f"loss {drawn_loss:.3f}")
#> drawn: rank 10 loss 0.252
