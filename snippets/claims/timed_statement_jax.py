import timeit

import jax
import jax.numpy as jnp

x = jnp.arange(4.0).reshape(2, 2)
_traced, _results = [], []


@jax.jit
def product(x):
    _traced.append(x.shape)  # runs while tracing only
    return x @ x.T


def statement():
    _results.append(product(x).block_until_ready())
    return _results[-1]


_total = timeit.timeit(statement, number=100)
comes_back = type(_total).__name__
calls = len(_results)
compiled_inside = len(_traced)
print(comes_back, "for", calls, "calls")
#> float for 100 calls
print("compiled while the clock ran:", compiled_inside)
#> compiled while the clock ran: 1

value = product(x).tolist()
print(value)
#> [[1.0, 3.0], [3.0, 13.0]]
