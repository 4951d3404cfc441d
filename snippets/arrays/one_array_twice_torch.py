import torch
from torch.utils import _pytree as pytree


def loss(tree):
    return tree["encoder"] ** 2 * tree["decoder"]


w = torch.tensor(3.0)
tied = {"encoder": w, "decoder": w}
leaf_count = len(pytree.tree_leaves(tied))
slopes = torch.func.grad(loss)(tied)
encoder, decoder = slopes["encoder"], slopes["decoder"]
print(leaf_count, encoder, decoder)
#> 2 tensor(18.) tensor(9.)

copied = pytree.tree_map(lambda p: p + 0, tied)
still_one = copied["encoder"] is copied["decoder"]
print(still_one)
#> False

loss({"encoder": w.requires_grad_(), "decoder": w}).backward()
slope = w.grad
print(slope)
#> tensor(27.)
