import jax
import jax.numpy as jnp

_traces, _compiled = [], []


def note(event, seconds, **details):
    if event.endswith("/backend_compile_duration"):
        _compiled.append(event)


@jax.jit
def row_sums(x):
    _traces.append(x.shape)
    return (2 * x).sum(axis=1)


(n,) = jax.export.symbolic_shape("n,")
spec = jax.ShapeDtypeStruct((n, 3), jnp.float32)
exported = jax.export.export(row_sums)(spec)
print(exported.in_avals[0].shape, exported.out_avals[0].shape)
#> (n, 3) (n,)

_batches = [jax.block_until_ready(jnp.ones((k, 3))) for k in (7, 2, 1)]
jax.monitoring.register_event_duration_secs_listener(note)
call = jax.jit(exported.call)
sizes = [call(batch).shape[0] for batch in _batches]
captures, compiled = len(_traces), len(_compiled)
print(sizes, captures, compiled)
#> [7, 2, 1] 1 3

try:
    call(jnp.ones((0, 3)))
except ValueError as error:
    print(str(error).split(". ")[1].split(" for ")[0])
    #> Expected value >= 1
