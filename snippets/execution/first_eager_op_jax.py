import jax
import jax.numpy as jnp
import numpy as np

x = jnp.asarray(np.ones(3, np.float32))
wide = jnp.asarray(np.ones(4, np.float32))

compiled = []


def note(event, seconds, **details):
    if event.endswith("/backend_compile_duration"):
        compiled.append(details)


jax.monitoring.register_event_duration_secs_listener(note)

y = x + x
first = len(compiled)
y = y + x
again = len(compiled) - first
wide = wide + wide
new_shape = len(compiled) - first - again
print(first, again, new_shape)
#> 1 0 1

prebuilt = first == 0  # diverges: it is compiled for a shape
print(prebuilt, y.tolist(), wide.tolist())
#> False [3.0, 3.0, 3.0] [2.0, 2.0, 2.0, 2.0]
