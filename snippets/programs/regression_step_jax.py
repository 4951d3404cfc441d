import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
_numbers = np.random.default_rng(0).standard_normal
x = jnp.asarray(_numbers((64, 3)))
y = x @ jnp.array([[1.0], [-2.0], [0.5]]) + 0.3
params = {"w": jnp.zeros((3, 1)), "b": jnp.zeros(1)}
optimizer = optax.sgd(learning_rate=0.1)


def loss(params, x, y):
    predicted = x @ params["w"] + params["b"]
    return optax.squared_error(predicted, y).mean()


@jax.jit
def step(params, state, x, y):
    value, grads = jax.value_and_grad(loss)(params, x, y)
    updates, state = optimizer.update(grads, state, params)
    return optax.apply_updates(params, updates), state, value


state, losses = optimizer.init(params), []
for _ in range(50):
    params, state, value = step(params, state, x, y)
    losses.append(value.item())
print([round(each, 4) for each in losses[:3]])
#> [4.2016, 2.9435, 2.0783]
w, b = params["w"].ravel(), params["b"]
print([round(each, 2) for each in [*w.tolist(), *b.tolist()]])
#> [1.0, -2.0, 0.5, 0.3]
