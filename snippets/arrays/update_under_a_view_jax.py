import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_platforms", "cpu")
step = jax.jit(lambda y: y + 1, donate_argnums=0)

y = jnp.zeros(1000)
_address = y.unsafe_buffer_pointer()
y = step(y)
reused = y.unsafe_buffer_pointer() == _address
print(f"memory reused: {reused}")
#> memory reused: True

y = jnp.zeros(1000)  # diverges: a view protects JAX's
view = np.asarray(y)  # diverges: it keeps JAX's old value
new = step(y)
print("new:", float(new[0]))
#> new: 1.0
print("the view sees:", float(view[0]))
#> the view sees: 0.0
print(f"donated: {y.is_deleted()}")
#> donated: False
