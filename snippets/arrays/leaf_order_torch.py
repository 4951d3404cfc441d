from torch.utils import _pytree as pytree

params = {"layer2": 2.0, "layer10": 10.0}
grads = {"layer10": 0.1, "layer2": 0.2}

leaves = pytree.tree_leaves(params)  # diverges: JAX sorts the keys
print(leaves)
#> [2.0, 10.0]

by_key = pytree.tree_map(lambda p, g: p + g, params, grads)
print(by_key)
#> {'layer2': 2.2, 'layer10': 10.1}

both = zip(leaves, pytree.tree_leaves(grads))
by_position = [p + g for p, g in both]  # diverges: JAX sorts
print(by_position)
#> [2.1, 10.2]

structure = pytree.tree_structure
same_structure = (
    structure(params) == structure(grads)
)  # diverges: PyTorch compares the order as well
print(same_structure)
#> False

print(pytree.tree_leaves({"bias": 0.5, 0: 1.5}))
#> [0.5, 1.5]
