import jax
import jax.numpy as jnp
import numpy as np

traces, compiles = [], []


def note(event, seconds, **details):
    if event.endswith("/backend_compile_duration"):
        compiles.append(event)


def scale(x, by):
    traces.append(by)
    return x * by


def count(label, *args, **kwargs):
    traced, compiled = len(traces), len(compiles)
    program(*args, **kwargs)
    new = (len(traces) - traced, len(compiles) - compiled)
    print(f"{label}: {new[0]} traced, {new[1]} compiled")
    #> first call: 1 traced, 1 compiled
    #> the same call again: 0 traced, 0 compiled
    #> new values: 0 traced, 0 compiled
    #> new dtype: 1 traced, 1 compiled
    #> fewer dimensions: 1 traced, 1 compiled
    #> second batch size: 1 traced, 1 compiled
    #> third batch size: 1 traced, 1 compiled
    #> batch size 1: 1 traced, 1 compiled
    #> second Python float: 0 traced, 0 compiled
    #> third Python float: 0 traced, 0 compiled
    #> Python int instead of a float: 1 traced, 1 compiled
    #> second Python int: 0 traced, 0 compiled
    #> third Python int: 0 traced, 0 compiled
    #> Python bool instead of an int: 1 traced, 1 compiled
    #> the other Python bool: 0 traced, 0 compiled
    #> 0-d array instead of a float: 0 traced, 0 compiled
    #> NumPy array instead of an array: 0 traced, 0 compiled
    #> keyword instead of position: 1 traced, 1 compiled
    #> transposed view: 0 traced, 0 compiled
    #> array placed on its device: 0 traced, 1 compiled
    #> other matmul precision: 1 traced, 1 compiled
    #> first lambda of a loop: 1 traced, 1 compiled
    #> second lambda of a loop: 1 traced, 1 compiled
    return new


def begin(by=1.5):  # forget everything, then call once
    jax.clear_caches()
    f = jax.jit(lambda x, by: scale(x, by))
    f(x, by)
    return f


jax.monitoring.register_event_duration_secs_listener(note)
x, half = jnp.ones((2, 2)), jnp.ones((2, 2), jnp.float16)
batch_1, batch_3, batch_4 = (jnp.ones((n, 2)) for n in (1, 3, 4))
in_numpy, zero_d = np.ones((2, 2), np.float32), jnp.asarray(2.5)
row, transposed = x[0], x.T
placed = jax.device_put(x, jax.devices()[0])

program = jax.jit(scale)
first = count("first call", x, 1.5)
again = count("the same call again", x, 1.5)
values = count("new values", x + 1, 1.5)
dtype = count("new dtype", half, 1.5)
dims = count("fewer dimensions", row, 1.5)

program = begin()
size_2 = count("second batch size", batch_3, 1.5)
size_3 = count("third batch size", batch_4, 1.5)  # diverges: symbolic
size_1 = count("batch size 1", batch_1, 1.5)

program = begin()
float_2 = count("second Python float", x, 2.5)  # diverges: guarded
float_3 = count("third Python float", x, 3.5)
int_1 = count("Python int instead of a float", x, 2)

program = begin(2)
int_2 = count("second Python int", x, 3)  # diverges: guarded
int_3 = count("third Python int", x, 4)
true = count("Python bool instead of an int", x, True)
false = count("the other Python bool", x, False)  # diverges: guarded

program = begin()
scalar = count(
    "0-d array instead of a float", x, zero_d
)  # diverges: a Tensor is no float
numpy = count(
    "NumPy array instead of an array", in_numpy, 1.5
)  # diverges: the type is guarded
keyword = count(
    "keyword instead of position", x, by=1.5
)  # diverges: JAX keys the spelling
strides = count("transposed view", transposed, 1.5)  # diverges: strides
device = count(
    "array placed on its device", placed, 1.5
)  # diverges: JAX compiles for a placement

program = begin()
with jax.default_matmul_precision("high"):
    precision = count("other matmul precision", x, 1.5)

# A loop makes a new lambda, and a new closure, at every turn.
for label in ("first lambda of a loop", "second lambda of a loop"):
    program = jax.jit(lambda x, by: scale(x, by))
    new_lambda = count(label, x, 1.5)  # diverges: by object, by code
