import jax
import jax.numpy as jnp


def loss(tree):
    return tree["encoder"] ** 2 * tree["decoder"]


w = jnp.float32(3)
tied = {"encoder": w, "decoder": w}
leaf_count = len(jax.tree.leaves(tied))
slopes = jax.grad(loss)(tied)
encoder, decoder = slopes["encoder"], slopes["decoder"]
print(leaf_count, encoder, decoder)
#> 2 18.0 9.0

copied = jax.tree.map(lambda p: p + 0, tied)
still_one = copied["encoder"] is copied["decoder"]
print(still_one)
#> False

slope = jax.grad(lambda w: loss({"encoder": w, "decoder": w}))(w)
print(slope)
#> 27.0
