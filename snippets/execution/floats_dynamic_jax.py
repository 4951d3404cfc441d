import jax
import jax.numpy as jnp

traces = []


@jax.jit
def scale(x, by):
    traces.append(by)
    return x * by


@jax.jit
def clip(x, by):
    traces.append(by)
    return jnp.clip(x, max=by)


def new(function):
    before = len(traces)
    for by in (1.5, 2.5, 3.5, 4.5):
        function(x, by)
    return len(traces) - before


x = jnp.array([1.0, 9.0])
for_scale = new(scale)
for_clip = new(clip)  # diverges: clamp's float becomes a constant
print(f"{for_scale=} {for_clip=}")
#> for_scale=1 for_clip=1

scaled, clipped = scale(x, 4.5).tolist(), clip(x, 4.5).tolist()
print(f"{scaled=} {clipped=}")
#> scaled=[4.5, 40.5] clipped=[1.0, 4.5]
