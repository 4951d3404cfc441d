import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_platforms", "cpu")
step = jax.jit(lambda x: x + 1, donate_argnums=0)

x = jnp.arange(4.0)  # diverges: given away in the end
view = np.asarray(x)
y = step(x)
seen = view.tolist()  # diverges: the result went elsewhere
print(y.tolist(), seen, x.is_deleted())
#> [1.0, 2.0, 3.0, 4.0] [0.0, 1.0, 2.0, 3.0] False

del view
step(x)
print(x.is_deleted())
#> True

source = np.arange(4, dtype="float32")  # diverges: untouched
borrowed = jnp.from_dlpack(source)  # diverges: given away
step(borrowed)
behind = source.tolist()  # diverges: not JAX's to write
print(behind, borrowed.is_deleted())
#> [0.0, 1.0, 2.0, 3.0] True
