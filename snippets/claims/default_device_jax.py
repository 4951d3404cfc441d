import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_platforms", "cpu")
jax.config.update("jax_num_cpu_devices", 4)
_first, *_others = jax.devices()
host = np.ones(3, np.float32)

x = jnp.dot(host, host)
unasked = x.devices() == {_first}
print("made on the first device:", unasked)
#> made on the first device: True
print("devices left alone:", len(_others))
#> devices left alone: 3

_handed_over = jax.device_put(host)
print("device_put, none named:", _handed_over.devices() == {_first})
#> device_put, none named: True

_moved = jax.device_put(host, _others[-1])
follows = (2 * _moved).devices() == {_others[-1]}
print("work follows its operand:", follows)
#> work follows its operand: True

with jax.default_device(_others[0]):
    _inside = jnp.ones(3)
redirected = _inside.devices() == {_others[0]}
print("the default can be set:", redirected)
#> the default can be set: True
