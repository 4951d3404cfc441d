import jax
import jax.numpy as jnp

traces = []


@jax.jit
def square_sum(x):
    traces.append(x)
    return (x * x).sum()


def new(call):
    before = len(traces)
    call(x)
    return len(traces) - before


x = jnp.arange(3.0)
three_calls = sum(new(square_sum) for _ in range(3))
gradient = new(jax.grad(square_sum))
rows = jnp.stack([x, x])
mapped = new(lambda x: jax.vmap(square_sum)(rows))
shapes_only = new(square_sum.eval_shape)
jax.clear_caches()
cleared = new(square_sum)
print(f"{three_calls=} {gradient=} {mapped=} {shapes_only=}")
#> three_calls=1 gradient=0 mapped=0 shapes_only=0
print(f"{cleared=}")
#> cleared=1
