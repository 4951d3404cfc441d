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
    traces.clear()
    compiles.clear()
    w = _start
    for _ in range(10):
        w = move(w, slope_of(w))
    return w.tolist(), len(traces)


move = jax.jit(lambda w, slope: w - 0.1 * slope)
_start = move(jnp.zeros(3), jnp.zeros(3))
jax.monitoring.register_event_duration_secs_listener(note)

w, _count = train(lambda w: jax.jit(jax.grad(loss))(w))
inside = _count  # diverges: `grad` makes a new function
print("in every step:", inside, "traced", len(compiles), "compiled")
#> in every step: 10 traced 10 compiled
_slope = jax.grad(loss)
w, _count = train(lambda w: jax.jit(_slope)(w))
print("jit in every step, grad once:", _count, "traced")
#> jit in every step, grad once: 1 traced
w, outside = train(jax.jit(jax.grad(loss)))
print("once:", outside, "traced", len(compiles), "compiled")
#> once: 1 traced 1 compiled
print([round(v, 4) for v in w])
#> [0.8926, 0.8926, 0.8926]
