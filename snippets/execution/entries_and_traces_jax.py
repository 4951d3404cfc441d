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
    _counts = f"{len(traces)} traced, {len(compiles)} compiled"
    print(f"{type(y).__name__}: {_counts}")
    #> ArrayImpl: 1 traced, 1 compiled
    #> ArrayImpl: 1 traced, 1 compiled
    #> ArrayImpl: 1 traced, 2 compiled

captures = len(traces)
programs = len(compiles)  # diverges: JAX compiled for a placement
entries = double._cache_size()
print(f"{captures=} {programs=} {entries=}")
#> captures=1 programs=2 entries=3
print(f"{y.tolist()=}")
#> y.tolist()=[2.0, 2.0, 2.0]
