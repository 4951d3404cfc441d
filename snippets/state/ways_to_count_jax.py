import jax
import jax.numpy as jnp
from flax import nnx

programs = []


@jax.jit
def in_and_out(calls, x):
    programs.append("in and out")
    return calls + 1, 2 * x


@jax.jit
def in_place(calls, x):
    programs.append("in place")
    calls[...] += 1
    return 2 * x


class Counter(nnx.Module):
    def __init__(self):
        self.calls = nnx.Variable(jnp.array(0))

    @nnx.jit
    def __call__(self, x):
        programs.append("in a module")
        self.calls[...] += 1
        return 2 * x


x = jnp.ones(3)
calls = jnp.array(0)
ref, counter = jax.new_ref(jnp.array(0)), Counter()
for _ in range(5):
    calls, y = in_and_out(calls, x)
    y = in_place(ref, x)
    y = counter(x)

counts = int(calls), int(ref[...]), int(counter.calls[...])
print(counts)
#> (5, 5, 5)
print(programs)
#> ['in and out', 'in place', 'in a module']
