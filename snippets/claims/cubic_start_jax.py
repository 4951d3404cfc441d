import jax
import jax.numpy as jnp

_grid = [jnp.linspace(-jnp.pi, jnp.pi, 2000) for _ in range(2)]
inputs_are_random = bool((_grid[0] != _grid[1]).any())
_keys = [jax.random.key(seed) for seed in range(4)]
_starts = [jax.random.normal(key, ()) for key in _keys]
shape = _starts[0].shape
different_starts = len({float(start) for start in _starts})
print(inputs_are_random, shape, different_starts)
#> False () 4


def cubic(x):
    return 1 + 2 * x + 3 * x**2 + 4 * x**3


third = jax.grad(jax.grad(jax.grad(cubic)))
thirds = [float(third(x)) for x in (-1.0, 0.5)]
fourth = float(jax.grad(third)(0.5))
print(thirds, fourth)
#> [24.0, 24.0] 0.0

readable = []
for power in "x**3", "x * * 3", "x``3":
    try:
        readable.append(bool(compile(power, "line", "eval")))
    except SyntaxError:
        readable.append(False)
print(readable)
#> [True, False, False]
