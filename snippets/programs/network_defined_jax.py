import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx


class Network(nnx.Module):
    def __init__(self, *, rngs):
        self.hidden = nnx.Linear(10, 10, rngs=rngs)
        self.out = nnx.Linear(10, 1, rngs=rngs)

    def __call__(self, x):
        return self.out(jax.nn.relu(self.hidden(x)))


model = Network(rngs=nnx.Rngs(0))
x = jnp.ones((5, 10))
shape = model(x).shape
print(shape, model.hidden.kernel.shape)
#> (5, 1) (10, 10)
_leaves = jax.tree.leaves(nnx.state(model))
size = sum(leaf.size for leaf in _leaves)
print("parameters:", size)
#> parameters: 121
distinct = len(np.unique(model.hidden(x)[0]))
print("distinct hidden units:", distinct)
#> distinct hidden units: 10

numbers = np.random.default_rng(0)
w1 = numbers.standard_normal((10, 10), np.float32)
w2 = numbers.standard_normal((10, 1), np.float32)
model.hidden.kernel[...], model.out.kernel[...] = w1, w2
output = model(x)[0].item()
print(f"the same weights: {output:.4f}")
#> the same weights: -5.9173
