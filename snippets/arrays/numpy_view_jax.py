import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_platforms", "cpu")
y = jnp.zeros(3)  # diverges: only PyTorch's is written to
view = np.asarray(y)  # diverges: only PyTorch's is written to

same_memory = view.ctypes.data == y.unsafe_buffer_pointer()
writeable = view.flags.writeable  # diverges: JAX lends, to read
print(f"same memory: {same_memory}")
#> same memory: True
print(f"writeable: {writeable}")
#> writeable: False
own = np.array(y)
own[1] = 7
kept = float(y[1])
print("after a write to a copy:", kept)
#> after a write to a copy: 0.0

try:
    view[0] = 7
except ValueError as error:
    print(error)
    #> assignment destination is read-only

print("after a write to the view:", float(y[0]))
#> after a write to the view: 0.0
