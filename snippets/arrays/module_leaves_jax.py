import equinox as eqx
import jax
import jax.numpy as jnp
from flax import nnx

ones = nnx.initializers.ones
model = nnx.Linear(2, 3, kernel_init=ones, rngs=nnx.Rngs(0))
leaf_count = len(jax.tree.leaves(model))  # diverges: a node in JAX
print(leaf_count)
#> 2
paths = [path for path, leaf in jax.tree.leaves_with_path(model)]
print([jax.tree_util.keystr(path) for path in paths])
#> ['.bias.value', '.kernel.value']

doubled = jax.tree.map(lambda p: 2 * p, model)
y = doubled(jnp.array([1.0, 2.0]))
print(type(doubled).__name__, y.tolist())
#> Linear [6.0, 6.0, 6.0]

net = eqx.nn.MLP(2, 1, width_size=3, depth=1, key=jax.random.key(0))
leaves = jax.tree.leaves(net)
arrays, rest = eqx.partition(net, eqx.is_array)
print(len(leaves), len(jax.tree.leaves(arrays)))
#> 6 4
print([callable(leaf) for leaf in jax.tree.leaves(rest)])
#> [True, True]
