import jax.numpy as jnp
from flax import nnx

_programs = []


class Counter(nnx.Module):
    def __init__(self):
        self.calls = 0


@nnx.jit
def step(counter, x):
    _programs.append(counter.calls)
    counter.calls += 1
    return 2 * x


x = jnp.ones(3)
counter = Counter()
for _ in range(5):
    y = step(counter, x)

calls, captured = counter.calls, len(_programs)
print(calls, captured)
#> 5 5

simple_step = nnx.jit(step.__wrapped__, graph_updates=False)
y = simple_step(counter, x)
print(counter.calls)
#> 5
