import tempfile

import jax
import jax.numpy as jnp

set_option = jax.config.update
set_option("jax_compilation_cache_dir", tempfile.mkdtemp())
set_option("jax_persistent_cache_min_compile_time_secs", 0)

events = []
jax.monitoring.register_event_listener(lambda e, **_: events.append(e))
traces = 0


@jax.jit
def step(x):
    global traces
    traces += 1
    return jnp.sin(x) * 2 + 1


x = jnp.arange(3.0)
hits = []
for _ in range(2):
    jax.clear_caches()  # memory is empty, as in a new process
    events.clear()
    y = step(x)
    found = "/jax/compilation_cache/cache_hits" in events
    hits.append(found)

print(hits)
#> [False, True]
print(traces)
#> 2
