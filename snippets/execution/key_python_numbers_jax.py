import jax
import jax.numpy as jnp

traces = []


@jax.jit
def scale(x, by):
    traces.append(by)
    return x * by


def new(numbers):
    jax.clear_caches()
    counts = []
    for by in numbers:
        before = len(traces)
        scale(x, by)
        counts.append(len(traces) - before)
    return counts


x = jnp.ones(3)
floats = new([1.5, 2.5, 3.5])  # diverges: two values make it symbolic
ints = new([2, 3, 4])  # diverges: two values make it symbolic
bools = new([True, False])  # diverges: a bool is never symbolic
zero_d = new([jnp.asarray(1.5), jnp.asarray(2.5)])
print(f"{floats=} {ints=} {bools=} {zero_d=}")
#> floats=[1, 0, 0] ints=[1, 0, 0] bools=[1, 0] zero_d=[1, 0]

y = scale(x, 2.5)
print(y.tolist(), traces[0])
#> [2.5, 2.5, 2.5] JitTracer(~float32[])
