import jax
import jax.numpy as jnp

traces, compiles = [], []


def note(event, seconds, **details):
    if event.endswith("/backend_compile_duration"):
        compiles.append(event)


def loss(w):
    traces.append(w)
    return ((w - 1) ** 2).sum()


def train(slope_of):
    w = _start
    before = len(traces), len(compiles)
    for _ in range(10):
        w = move(w, slope_of(w))
    return w.tolist(), (len(traces) - before[0], len(compiles) - before[1])


move = jax.jit(lambda w, slope: w - 0.1 * slope)
_start = move(jnp.zeros(3), jnp.zeros(3))
jax.monitoring.register_event_duration_secs_listener(note)

w, _counts = train(lambda w: jax.jit(jax.grad(loss))(w))
inside = _counts[0]  # diverges: `grad` makes a new function
print("made in every step: %d traces, %d compiles" % _counts)
#>
slope_of = jax.jit(jax.grad(loss))
w, _counts = train(slope_of)
outside = _counts[0]
print("made once: %d trace, %d compile" % _counts)
#>
print([round(v, 4) for v in w])
#>
