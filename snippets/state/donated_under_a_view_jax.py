import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_platforms", "cpu")
step = jax.jit(lambda x: x + 1, donate_argnums=0)

x = jnp.arange(4.0)
view = np.asarray(x)
y = step(x)
seen = view.tolist()  # diverges: the result went elsewhere
print(y.tolist(), seen, x.is_deleted())

del view
step(x)
print(x.is_deleted())

source = np.arange(4, dtype=np.float32)
borrowed = jnp.from_dlpack(source)
step(borrowed)
behind = source.tolist()  # diverges: not JAX's to write
print(behind, borrowed.is_deleted())
