import tempfile

import jax
import numpy as np
import orbax.checkpoint as ocp
from jax.sharding import (
    NamedSharding,
    PartitionSpec,
    SingleDeviceSharding,
)

jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("data",))
rows = NamedSharding(mesh, PartitionSpec("data"))
_sharded = jax.device_put(np.ones((4, 3), np.float32), rows)
print("saved from", len(_sharded.devices()), "devices")
#> saved from 2 devices

one = SingleDeviceSharding(jax.devices()[0])
_target = jax.ShapeDtypeStruct((4, 3), np.float32, sharding=one)
with tempfile.TemporaryDirectory() as _folder:
    with ocp.StandardCheckpointer() as _checkpointer:
        _place = _folder + "/state"
        _checkpointer.save(_place, {"weight": _sharded})
        _checkpointer.wait_until_finished()
        _state = _checkpointer.restore(_place, {"weight": _target})
weight = _state["weight"]
print("restored on", len(weight.devices()), "device:", weight.shape)
#> restored on 1 device: (4, 3)
