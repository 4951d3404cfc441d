import jax
import jax.numpy as jnp
import numpy as np

draw = np.random.default_rng(0).normal
weights = draw(size=(4, 2, 3)).astype(np.float32)
xs = jnp.asarray(draw(size=(4, 5, 3)).astype(np.float32))


def apply(params, x):
    return jnp.tanh(x @ params["weight"].T + params["bias"])


trees = [{"weight": jnp.asarray(w), "bias": w[:, 0]} for w in weights]
params = jax.tree.map(lambda *leaves: jnp.stack(leaves), *trees)

one_batch = jax.vmap(apply, in_axes=(0, None))(params, xs[0])
loop = jnp.stack([apply(tree, xs[0]) for tree in trees])
equal = bool(jnp.allclose(one_batch, loop, atol=1e-6))
print(one_batch.shape, equal)
#> (4, 5, 2) True

own_batch = jax.vmap(apply, in_axes=(0, 0))(params, xs)
loop = jnp.stack([apply(*each) for each in zip(trees, xs)])
equal = bool(jnp.allclose(own_batch, loop, atol=1e-6))
print(own_batch.shape, equal)
#> (4, 5, 2) True
