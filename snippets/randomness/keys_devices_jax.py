import jax
import numpy as np
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 8)
mesh = jax.make_mesh((8,), ("data",))
jax.set_mesh(mesh)
key = jax.random.key(0)


def mask(key):
    return jax.random.bernoulli(key, 0.5, (1, 16))


def own_mask(key):
    rank = jax.lax.axis_index("data")
    return mask(jax.random.fold_in(key, rank))


def on_each(f):
    masks = jax.shard_map(f, in_specs=P(), out_specs=P("data"))(key)
    return len(np.unique(masks, axis=0))


alike, own = on_each(mask), on_each(own_mask)
print(alike, own)
#> 1 8


@jax.jit(out_shardings=P("data"))
def global_mask(key):
    return jax.random.bernoulli(key, 0.5, (8, 16))


_masks = global_mask(key)
_one_device = jax.random.bernoulli(key, 0.5, (8, 16))
whole = len(np.unique(_masks, axis=0))
as_one_device = bool((np.asarray(_masks) == _one_device).all())
print(whole, as_one_device)
#> 8 True
