import math

import jax
import jax.numpy as jnp

cases = {
    "(x + 1e8) - 1e8": (lambda x: (x + 1e8) - 1e8, 1.0),
    "exp(x) / exp(x)": (lambda x: jnp.exp(x) / jnp.exp(x), 100.0),
    "log(exp(x))": (lambda x: jnp.log(jnp.exp(x)), 100.0),
    "sqrt(x * x)": (lambda x: jnp.sqrt(x * x), 1e30),
    "x * 1e30 * 1e-30": (lambda x: x * 1e30 * 1e-30, 1e20),
    "x + 0": (lambda x: x + 0.0, -0.0),
    "x + zeros": (lambda x: x + jnp.zeros(()), -0.0),
    "x * 0": (lambda x: x * 0.0, math.inf),
    "x - x": (lambda x: x - x, math.inf),
    "x / x": (lambda x: x / x, 0.0),
    "x / 3": (lambda x: x / 3, 0.3),
    "exp(log(x))": (lambda x: jnp.exp(jnp.log(x)), -1.0),
}

changed = []  # diverges: XLA simplifies more
for _name, (_f, _x) in cases.items():
    _eager = float(_f(jnp.float32(_x)))
    _compiled = float(jax.jit(_f)(jnp.float32(_x)))
    if str(_eager) != str(_compiled):
        changed.append(_name)
        print(f"{_name:16} at {_x}: {_eager:.8g}, {_compiled:.8g}")
        #> (x + 1e8) - 1e8  at 1.0: 0, 1
        #> exp(x) / exp(x)  at 100.0: nan, 1
        #> log(exp(x))      at 100.0: inf, 100
        #> sqrt(x * x)      at 1e+30: inf, 1e+30
        #> x * 1e30 * 1e-30 at 1e+20: inf, 1e+20
        #> x + 0            at -0.0: 0, -0
        #> x + zeros        at -0.0: 0, -0
        #> x / 3            at 0.3: 0.1, 0.10000001

kept = len(cases) - len(changed)  # diverges: the same reason
print(kept, "kept")
#> 4 kept
