import jax
import jax.numpy as jnp
from flax import nnx


class Counter(nnx.Module):
    def __init__(self):
        self.calls = nnx.Variable(jnp.array(0))

    def __call__(self, x):
        self.calls[...] += 1
        return 2 * x


def call(counter, x):
    return counter(x)


@jax.jit
def call_and_return(counter, x):
    return counter(x), counter


x = jnp.ones(3)
counter = Counter()
y = jax.jit(call)(counter, x)
as_argument = int(counter.calls[...])  # diverges: dropped in silence
print(as_argument)
#> 0

y = nnx.jit(call)(counter, x)
kept = int(counter.calls[...])
y, new = call_and_return(counter, x)
old_and_new = int(counter.calls[...]), int(new.calls[...])
print(kept, old_and_new)
#> 1 (1, 2)

try:
    nnx.jit(counter)(x)  # counter is no argument
    closed_over = "counted"  # diverges: refused
except Exception as e:
    closed_over = str(e).split(" (")[0]
print(closed_over)
#> Cannot mutate Variable from a different trace level

written = nnx.with_vars(counter, ref=True)
y = jax.jit(call)(written, x)
print(int(written.calls[...]), int(counter.calls[...]))
#> 2 1
