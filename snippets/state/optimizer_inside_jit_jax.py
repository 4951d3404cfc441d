import jax
import jax.numpy as jnp
import optax
from flax import nnx


def make():
    ones = nnx.initializers.ones
    model = nnx.Linear(2, 1, kernel_init=ones, rngs=nnx.Rngs(0))
    return model, nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)


def train_step(model, optimizer, x):
    grads = nnx.grad(lambda model: (model(x) ** 2).sum())(model)
    optimizer.update(model, grads)


@jax.jit
def closed_over(x):
    train_step(model, optimizer, x)


@jax.jit
def split_step(state, x):
    both = nnx.merge(graph, state)
    train_step(*both, x)
    return nnx.state(both)


x = jnp.ones(2)
model, optimizer = make()
jax.jit(train_step)(model, optimizer, x)
dropped = model.kernel[:, 0].tolist()
print(dropped)
#> [1.0, 1.0]
try:
    closed_over(x)
except ValueError as e:
    print(str(e).split(",")[0])
    #> Cannot extract graph node from different trace level

nnx.jit(train_step)(model, optimizer, x)
updated = [round(w, 4) for w in model.kernel[:, 0].tolist()]
print(updated)
#> [0.6, 0.6]

model, optimizer = make()
graph, state = nnx.split((model, optimizer))
nnx.update((model, optimizer), split_step(state, x))
functional = [round(w, 4) for w in model.kernel[:, 0].tolist()]
print(functional)
#> [0.6, 0.6]
