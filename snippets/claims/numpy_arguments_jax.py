import jax.numpy as jnp
import numpy as np

x = np.zeros(3)
y = jnp.cos(x)
accepted = True  # diverges: `torch` wants a tensor
print(type(x).__name__, "gives", type(y).__name__, y.dtype)
#> ndarray gives ArrayImpl float32

try:
    jnp.cos([0.0, 0.0, 0.0])
except TypeError as error:
    print(str(error).split(",")[0])
    #> cos requires ndarray or scalar arguments
total = float(jnp.sum(y))
print(total)
#> 3.0
