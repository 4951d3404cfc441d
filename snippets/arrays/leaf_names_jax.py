import jax
import jax.numpy as jnp


def name(path):
    return jax.tree_util.keystr(path, simple=True, separator=".")


def linear(inputs, outputs):
    weight, bias = jnp.zeros((outputs, inputs)), jnp.zeros(outputs)
    return {"weight": weight, "bias": bias}


params = [linear(2, 3), {}, linear(3, 1)]  # the {} is a tanh
leaves = jax.tree.leaves_with_path(params)
names = sorted(name(path) for path, leaf in leaves)
print(names)
#> ['0.bias', '0.weight', '2.bias', '2.weight']

mask = jax.tree.map(lambda leaf: leaf.ndim > 1, params)
print(mask[0]["bias"], mask[0]["weight"])
#> False True

chosen = jax.tree.leaves_with_path(mask)
decayed = [name(path) for path, leaf in chosen if leaf]
print(decayed)
#> ['0.weight', '2.weight']

_path = leaves[0][0]
as_python = jax.tree_util.keystr(_path)
print(f"params{as_python}")
#> params[0]['bias']
