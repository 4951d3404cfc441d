from textwrap import fill

import jax
import jax.numpy as jnp

jax.config.update("jax_num_cpu_devices", 2)


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


first, second = jax.devices()
x = jax.device_put(jnp.arange(3.0), first)
_y = jax.device_put(jnp.arange(3.0), second)
print(raised(lambda: x + _y))
#> ValueError: Received incompatible devices for jitted computation.
#> Got argument x of add with shape float32[3] and with device ids [0]
#> on platform CPU and argument y of add with shape float32[3] and with
#> device ids [1] on platform CPU
mesh = jax.make_mesh((2,), ("data",))
halves = jax.NamedSharding(mesh, jax.P("data"))
print(raised(jax.device_put, x, halves))
#> ValueError: Sharding spec ('data',) implies that array axis 0 is
#> partitioned 2 times, but does not evenly divide the dimension size
#> 3. Got shape: (3,) and sharding
#> NamedSharding(mesh=AbstractMesh('data': 2, axis_types=(Explicit,),
#> device_kind=cpu, num_cores=None, platform=cpu), spec=P('data',))
print(raised(jax.NamedSharding, mesh, jax.P("model")))
#> ValueError: Resource axis: model of P('model',) is not found in
#> mesh: ('data',).

total = x + jax.device_put(_y, first)
split = jax.device_put(jnp.pad(x, (0, 1)), halves)
print(total.tolist(), split.shape)
#> [0.0, 2.0, 4.0] (4,)
