import jax
import jax.numpy as jnp
import numpy as np

x = np.linspace(0, 1, 8)  # float64, as NumPy makes it


@jax.jit
def mean_square(x):
    return (x * x).mean()


y = mean_square(x)
width = y.dtype.itemsize * 8  # diverges: JAX halves it on arrival
print(x.dtype.name, width)
#> float64 32

z = mean_square(jnp.asarray(x, jnp.float32))
same_width = z.dtype.itemsize * 8
print(same_width)
#> 32
