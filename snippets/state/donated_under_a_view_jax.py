import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_platforms", "cpu")
step = jax.jit(lambda x: x + 1, donate_argnums=0)


def zeros(n):
    # Starts at a multiple of 64 bytes, so that JAX can share it.
    memory = np.zeros(4 * n + 64, np.uint8)
    start = -memory.ctypes.data % 64
    return memory[start : start + 4 * n].view(np.float32)


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

source = zeros(4)  # diverges: untouched
borrowed = jnp.from_dlpack(source)  # diverges: given away
shared = borrowed.unsafe_buffer_pointer() == source.ctypes.data
step(borrowed)
behind = source.tolist()  # diverges: not JAX's to write
print(shared, behind, borrowed.is_deleted())
#> True [0.0, 0.0, 0.0, 0.0] True
