import jax

params = {"layer2": 2.0, "layer10": 10.0}
grads = {"layer10": 0.1, "layer2": 0.2}

leaves = jax.tree.leaves(params)  # diverges: JAX sorts the keys
print(leaves)
#> [10.0, 2.0]

by_key = jax.tree.map(lambda p, g: p + g, params, grads)
print(by_key)
#> {'layer10': 10.1, 'layer2': 2.2}

both = zip(leaves, jax.tree.leaves(grads))
by_position = [p + g for p, g in both]  # diverges: JAX sorts
print(by_position)
#> [10.1, 2.2]

structure = jax.tree.structure
same_structure = (
    structure(params) == structure(grads)
)  # diverges: PyTorch compares the order as well
print(same_structure)
#> True

try:
    print(jax.tree.leaves({"bias": 0.5, 0: 1.5}))
except ValueError as error:
    print(error)
    #> Comparator raised exception while sorting pytree dictionary keys.
