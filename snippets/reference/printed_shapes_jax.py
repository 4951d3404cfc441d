import jax
import jax.numpy as jnp
from flax import nnx


class Network(nnx.Module):
    def __init__(self, rngs):
        self.hidden = nnx.Linear(10, 10, rngs=rngs)
        self.out = nnx.Linear(10, 1, rngs=rngs)

    def __call__(self, x):
        return self.out(nnx.relu(self.hidden(x)))


network = Network(nnx.Rngs(0))
_leaves = jax.tree.leaves(nnx.state(network, nnx.Param))
parameters = sum(leaf.size for leaf in _leaves)
weights = sum(leaf.size for leaf in _leaves if leaf.ndim == 2)
print(parameters, weights)
#> 121 110

batch = network(jnp.ones((64, 10))).shape
print(batch)
#> (64, 1)

scaled = ((jnp.array([0.0, 1.0]) - 0.5) / 0.5).tolist()
print(scaled)
#> [-1.0, 1.0]


def predict(w, b, x):
    return x @ w + b


def loss(w, b, x, y):
    return ((predict(w, b, x) - y) ** 2).mean()


w, b = jnp.zeros((2, 1)), jnp.zeros(1)
x, y = jnp.arange(6.0).reshape(3, 2), jnp.ones((3, 1))
dw, db = jax.grad(loss, argnums=(0, 1))(w, b, x, y)
step = (w - 0.01 * dw).ravel().tolist()
print(dw.shape, db.shape, [round(v, 3) for v in step])
#> (2, 1) (1,) [0.04, 0.06]
