# no equivalent in PyTorch: there is no pmap
import jax
import jax.numpy as jnp
from jax.sharding import AxisType
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 8)
print(hasattr(jax, "VMAP"), hasattr(jax, "PMAP"))
#> False False
print(jax.pmap.__doc__.splitlines()[0])
#> Old way of doing parallel map. Use :py:func:`jax.shard_map` instead.


def total(row):
    return jax.lax.psum(row, "i")


x = jnp.arange(16.0).reshape(8, 2)
mapped = jax.vmap(total, axis_name="i")(x)
old = jax.pmap(total, axis_name="i")(x)
mesh = jax.make_mesh((8,), ("i",), axis_types=(AxisType.Auto,))
new = jax.shard_map(total, mesh=mesh, in_specs=P("i"), out_specs=P())
print(mapped[0], old[0], new(x)[0])
#> [56. 64.] [56. 64.] [56. 64.]
print(len(mapped.devices()), len(old.devices()))
#> 1 8

try:
    jax.device_put_replicated(x, jax.devices())
except AttributeError as error:
    print(str(error).split(";")[0])
    #> jax.device_put_replicated is deprecated
