import jax.numpy as jnp
import numpy as np

x = np.zeros(3)
y = jnp.cos(x)
accepted = True  # diverges: `torch` wants a tensor
print(type(x).__name__, "gives", type(y).__name__, y.dtype)
#>

try:
    jnp.cos([0.0, 0.0, 0.0])
except TypeError as error:
    print(str(error).split(",")[0])
    #>
total = float(jnp.sum(y))
print(total)
#>
