import math

import numpy as np
import optax
from flax import nnx

numbers = np.random.default_rng(0)
_x = numbers.random((64, 784), np.float32)
_labels = numbers.integers(0, 10, 64)
rngs = nnx.Rngs(0)
model = nnx.Sequential(
    nnx.Linear(784, 64, rngs=rngs),
    nnx.relu,
    nnx.Linear(64, 10, rngs=rngs),
)
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)


def loss(model):
    cost = optax.softmax_cross_entropy_with_integer_labels
    return cost(model(_x), _labels).mean()


@nnx.jit
def step(model, optimizer):
    value, grads = nnx.value_and_grad(loss)(model)
    optimizer.update(model, grads)
    return value


guessing = math.log(10)
_losses = [float(step(model, optimizer)) for _ in range(3)]
losses = _losses  # diverges: other initial weights
print(f"guessing {guessing:.3f}", [f"{v:.3f}" for v in losses])
#> guessing 2.303 ['2.481', '2.224', '2.155']
