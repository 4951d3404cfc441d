import jax
import jax.numpy as jnp
import numpy as np

traces, compiles = [], []


@jax.jit
def double(x):
    traces.append(x)
    return 2 * x


def note(event, seconds, **details):
    if event.endswith("/backend_compile_duration"):
        compiles.append(event)


in_numpy = np.ones(3, np.float32)
x = jnp.asarray(in_numpy)
placed = jax.device_put(x, jax.devices()[0])

jax.monitoring.register_event_duration_secs_listener(note)
for argument in (in_numpy, x, placed):
    y = double(argument)
    print(type(y).__name__, len(traces), len(compiles))
    #> ArrayImpl 1 1
    #> ArrayImpl 1 1
    #> ArrayImpl 1 2

captures = len(traces)
programs = len(compiles)  # diverges: JAX compiled for a placement
entries = double._cache_size()
print(captures, programs, entries, y.tolist())
#> 1 2 3 [2.0, 2.0, 2.0]
