# no equivalent in PyTorch: a device has one algorithm
import jax
import jax.numpy as jnp


def vmap_is_loop(name):
    keys = jax.random.split(jax.random.key(0, dtype=name), 3)
    looped = jnp.stack([jax.random.uniform(key) for key in keys])
    return (jax.vmap(jax.random.uniform)(keys) == looped).all()


for name in ("threefry2x32", "philox4x32", "rbg", "unsafe_rbg"):
    key = jax.random.key(0, dtype=name)
    words = jax.random.key_data(key).size
    print(key.dtype, words, vmap_is_loop(name))
    #> key<fry> 2 True
    #> key<phx4> 2 True
    #> key<rbg> 4 False
    #> key<urbg> 4 False

with jax.default_prng_impl("rbg"):
    print(jax.random.key(0).dtype, jax.random.PRNGKey(0).shape)
    #> key<rbg> (4,)

print(jax.dtypes.issubdtype(key.dtype, jax.dtypes.prng_key))
#> True
