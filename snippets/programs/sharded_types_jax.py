import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("data",))
jax.set_mesh(mesh)
print("by default:", mesh.axis_types)
#> by default: (Explicit,)

a = jax.device_put(np.ones((4, 8), np.float32), P(None, "data"))
b = jax.device_put(np.ones((8, 4), np.float32), P("data", None))
try:
    a @ b
except Exception as error:
    print(str(error).split(" how the")[0])
    #> Contracting dimensions are sharded and it is ambiguous
c = jnp.matmul(a, b, out_sharding=P(unreduced={"data"}))
_local = np.asarray(c.addressable_data(0))[0, 0]
print("product:", jax.typeof(c), _local)
#> product: float32[4,4]{U:data} 4.0
product = jax.reshard(c, P())[0, 0].item()
print("in full:", product)
#> in full: 8.0

d = jax.device_put(np.ones((4, 4), np.float32), P("data"))
_sum = d + np.ones((4, 4), np.float32)
mixed = bool((_sum == 2).all())  # diverges: a DTensor refuses
print("mixed:", jax.typeof(_sum), mixed)
#> mixed: float32[4@data,4] True
_one = jax.device_put(np.ones((4, 4)), jax.devices()[0])
try:
    d + _one
except ValueError as error:
    print(str(error).split(".")[0][:59])
    #> Received incompatible devices for jitted computation
