import jax.numpy as jnp
import numpy as np

y = jnp.zeros(3)
view = np.asarray(y)

same_memory = view.ctypes.data == y.unsafe_buffer_pointer()
writeable = view.flags.writeable  # diverges: JAX lends, to read
print(f"same memory: {same_memory}")
#> same memory: True
print(f"writeable: {writeable}")
#> writeable: False
try:
    view[0] = 7
except ValueError as error:
    print(error)
    #> assignment destination is read-only

seen = float(y[0])  # diverges: NumPy refuses for JAX
print(seen)
#> 0.0

own = np.array(y)
own[1] = 7
kept = float(y[1])
print(kept)
#> 0.0
