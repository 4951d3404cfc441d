# no equivalent in PyTorch: there is no pmap
import jax
import jax.numpy as jnp
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 8)
x = jnp.arange(16.0).reshape(8, 2)


def total(row):
    return row - jax.lax.pmean(row, "i")


old = jax.pmap(total, axis_name="i")
alone, inside = old(x), jax.jit(old)(x)
print(len(alone.devices()), len(inside.devices()))
#> 8 8

jax.set_mesh(jax.make_mesh((8,), ("i",)))
new = jax.jit(jax.shard_map(total, out_specs=P("i")))
y = new(jax.device_put(x, P("i")))
print(jax.typeof(y), len(y.devices()))
#> float32[8@i,2] 8
print(bool(jnp.array_equal(y, jax.device_put(alone, P("i")))))
#> True
