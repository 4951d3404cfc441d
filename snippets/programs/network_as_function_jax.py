import jax
import jax.numpy as jnp
import numpy as np

numbers = np.random.default_rng(0)
params = {
    "w1": numbers.normal(0, 0.4, (10, 10)),
    "b1": np.zeros(10),
    "w2": numbers.normal(0, 0.4, (10, 1)),
    "b2": np.zeros(1),
}
params = jax.tree.map(jnp.float32, params)
x = np.float32(numbers.normal(size=(5, 10)))
y = np.float32(numbers.normal(size=(5, 1)))


def network(params, x):
    hidden = jax.nn.relu(x @ params["w1"] + params["b1"])
    return hidden @ params["w2"] + params["b2"]


def loss(params):
    return ((network(params, x) - y) ** 2).mean()


before = loss(params).item()
_grads = jax.jit(jax.grad(loss))(params)
params = jax.tree.map(lambda p, g: p - 0.1 * g, params, _grads)
after = loss(params).item()
print(f"one step: {before:.4f} to {after:.4f}")
#> one step: 3.5979 to 0.7310
