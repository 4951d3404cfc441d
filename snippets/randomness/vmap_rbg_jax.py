# no equivalent in PyTorch: it has no keys to map over
import jax
import jax.numpy as jnp


def draw(key):
    return jax.random.normal(key, (8,))


for impl in "threefry2x32", "rbg", "unsafe_rbg":
    keys = jax.random.split(jax.random.key(0, impl=impl), 4)
    mapped = jax.vmap(draw)(keys)
    looped = jnp.stack([draw(key) for key in keys])
    print(impl, (mapped == looped).all(axis=1).tolist())
    #> threefry2x32 [True, True, True, True]
    #> rbg [True, False, False, False]
    #> unsafe_rbg [True, False, False, False]
