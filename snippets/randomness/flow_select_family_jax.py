import jax
import jax.numpy as jnp

x = jnp.array([-2, 0, 3])
promoted = jnp.where(x > 0, x, 0.5)
print(promoted.tolist(), promoted.dtype)
#> [0.5, 0.5, 3.0] float32

try:
    jax.lax.select(x > 0, x, 0.5)
except TypeError as error:
    print(error)
    #> select cases must have the same shapes, got [(), (3,)].

which = jnp.array([2, 0, 1])
_cases = [x, x * 10, x * 100]
chosen = jax.lax.select_n(which, *_cases)
print(chosen.tolist())
#> [-200, 0, 30]

tests = [x < 0, x > 0]
first_true = jnp.select(tests, [-x, x * 10], default=7)
print(first_true.tolist())
#> [2, 7, 30]

pieces = jnp.piecewise(x, tests, [lambda x: -x, lambda x: x * 10, 7])
print(pieces.tolist())
#> [2, 7, 30]
