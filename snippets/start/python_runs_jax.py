import sys

import jax
import jax.numpy as jnp


def f(x):
    return jnp.sin(x) * x + 1


def count_runs(stage, action):
    runs = 0

    def note(frame, event, arg):
        nonlocal runs
        runs += event == "call" and frame.f_code is f.__code__

    sys.setprofile(note)
    result = action()
    sys.setprofile(None)
    print(f"{stage}: Python ran f {runs} times")
    #> eager, three calls: Python ran f 3 times
    #> captured: Python ran f 1 times
    #> compiled: Python ran f 0 times
    #> three calls of that: Python ran f 0 times
    return result


x = jnp.arange(3.0)
count_runs("eager, three calls", lambda: [f(x), f(x), f(x)])
_traced = count_runs("captured", lambda: jax.jit(f).trace(x))
_g = count_runs("compiled", lambda: _traced.lower().compile())
count_runs("three calls of that", lambda: [_g(x), _g(x), _g(x)])
y = _g(x)
print(y.tolist())
#> [1.0, 1.8414709568023682, 2.8185949325561523]
