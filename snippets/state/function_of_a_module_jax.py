import jax
import jax.numpy as jnp
from flax import nnx


class Model(nnx.Module):
    def __init__(self):
        self.weight = nnx.Param(jnp.array([3.0, 4.0]))
        self.calls = nnx.Variable(jnp.array(0))

    def __call__(self, x):
        self.calls[...] += 1
        return (self.weight * x).sum()


model = Model()
graph, trained, rest = nnx.split(model, nnx.Param, ...)


def loss(params, rest, x):
    model = nnx.merge(graph, params, rest, copy=True)
    y = model(x)
    _, _, new = nnx.split(model, nnx.Param, ...)
    return y**2, new


x = jnp.array([1.0, -2.0])
compiled = jax.jit(loss)
first, changed = compiled(trained, rest, x)
again, _ = compiled(trained, rest, x)
calls = int(rest["calls"][...]), int(changed["calls"][...])
print(float(first), bool(first == again), calls)
#> 25.0 True (0, 1)

_gradient = jax.jit(jax.grad(loss, has_aux=True))
_grads, _ = _gradient(trained, rest, x)
gradient = _grads["weight"][...]
print(gradient.tolist())
#> [-10.0, 20.0]

nnx.update(model, changed)
model_calls = int(model.calls[...])
print(model_calls)
#> 1
