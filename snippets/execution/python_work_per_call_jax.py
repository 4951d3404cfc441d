import sys

import jax
import jax.numpy as jnp


def python_calls(f, *args):
    seen = []

    def note(frame, event, arg):
        seen[-1] += event == "call"

    for _ in range(5):  # the first calls trace and compile
        seen.append(0)
        sys.setprofile(note)
        f(*args)
        sys.setprofile(None)
    return min(seen)


def chain(x):
    for _ in range(10):
        x = jnp.add(x, 1)
    return x


x = jnp.zeros(3)
chain_jit = jax.jit(chain)
eager = python_calls(chain, x)  # diverges: jnp is Python
compiled = python_calls(chain_jit, x)  # diverges: in C++
print(eager > 50, compiled)
#> True 0

y = chain_jit(x)
print(y.tolist())
#> [10.0, 10.0, 10.0]
