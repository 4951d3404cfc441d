import jax
import jax.numpy as jnp

_calls = 0


@jax.jit
def doubled(x):
    global _calls
    _calls += 1
    return 2 * x


x = jnp.ones(3)
for _ in range(5):
    y = doubled(x)
counted = _calls  # diverges: only tracing ran the line
print(counted, y.tolist())
#> 1 [2.0, 2.0, 2.0]


@jax.jit
def doubled_counted(x, n):
    return 2 * x, n + 1


n = 0
for _ in range(5):
    y, n = doubled_counted(x, n)
total = int(n)
print(total)
#> 5
