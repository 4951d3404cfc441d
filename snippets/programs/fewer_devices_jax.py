import subprocess
import sys
import tempfile

import jax
import jax.numpy as jnp
import orbax.checkpoint as ocp

_SAVE = """
import sys
import jax
import jax.numpy as jnp
import orbax.checkpoint as ocp
jax.config.update("jax_platforms", "cpu")
jax.config.update("jax_num_cpu_devices", 8)
mesh = jax.make_mesh((8,), ("rows",))
rows = jax.NamedSharding(mesh, jax.P("rows"))
weight = jax.device_put(jnp.arange(32.0).reshape(8, 4), rows)
with ocp.StandardCheckpointer() as saver:
    saver.save(sys.argv[1], {"weight": weight})
"""
weight = jnp.arange(32.0).reshape(8, 4)
with tempfile.TemporaryDirectory() as _folder:
    _path = _folder + "/state"
    subprocess.run([sys.executable, "-c", _SAVE, _path], check=True)
    with ocp.StandardCheckpointer() as _loader:
        try:
            _loader.restore(_path)
        except ValueError as error:
            print(str(error).split(". ")[0])
            #> Topology mismatch detected
        _here = jax.sharding.SingleDeviceSharding(jax.devices()[0])
        _target = jax.ShapeDtypeStruct(
            weight.shape, weight.dtype, sharding=_here
        )
        _state = _loader.restore(_path, {"weight": _target})
loaded = _state["weight"]
print("saved by 8, loaded by 1:", bool((loaded == weight).all()))
#> saved by 8, loaded by 1: True
