import jax
import jax.numpy as jnp
import numpy as np

step = jax.jit(lambda y: y + 1, donate_argnums=0)

y = jnp.zeros(1000)
address = y.unsafe_buffer_pointer()
y = step(y)
reused = y.unsafe_buffer_pointer() == address
print(f"memory reused: {reused}")
#> memory reused: True

y = jnp.zeros(1000)
view = np.asarray(y)
new = step(y)
seen = float(view[0])  # diverges: a view keeps the old value
print(f"new value: {float(new[0])}, the view sees: {seen}")
#> new value: 1.0, the view sees: 0.0
print(f"donated: {y.is_deleted()}")
#> donated: False
