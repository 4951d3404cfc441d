import equinox as eqx
import jax
import jax.numpy as jnp
from flax import nnx

ones = nnx.initializers.ones
model = nnx.Linear(2, 1, kernel_init=ones, rngs=nnx.Rngs(0))
graph, state = nnx.split(model)


def apply(state, x):
    return nnx.merge(graph, state)(x)


x = jnp.array([1.0, 2.0])
with_others = apply(jax.tree.map(lambda p: 2 * p, state), x)
with_its_own = model(x)
print(with_others.tolist(), with_its_own.tolist())
#> [6.0] [3.0]

grads = jax.grad(lambda p: (apply(p, x) ** 2).sum())(state)
grad_weight = grads["kernel"][...].ravel()
print(grad_weight.tolist())
#> [6.0, 12.0]

layer = eqx.nn.Linear(2, 1, key=jax.random.key(0))
arrays, rest = eqx.partition(layer, eqx.is_array)
same = eqx.combine(arrays, rest)(x) == layer(x)
print(same.tolist())
#> [True]
