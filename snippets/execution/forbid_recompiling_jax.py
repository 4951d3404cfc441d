import logging

import jax
import jax.numpy as jnp


@jax.jit
def double(x):
    return 2 * x


reasons = []
handler = logging.Handler()
handler.emit = lambda record: reasons.append(record.getMessage())
log = logging.getLogger("jax")
log.addHandler(handler)
log.propagate = False

x, longer = jnp.ones(3), jnp.ones(4)
y = double(x).tolist()
try:
    with jax.no_tracing():
        double(longer)
except RuntimeError as error:
    print(str(error).partition(" at ")[0])
    #> re-tracing function double

with jax.explain_cache_misses(True):
    z = double(longer).tolist()
print(reasons[0].splitlines()[-1].strip())
#> * at x, now f32[4] and before f32[3]
print(y, z)
#> [2.0, 2.0, 2.0] [2.0, 2.0, 2.0, 2.0]
