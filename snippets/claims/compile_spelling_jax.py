import importlib

import jax
import jax.numpy as jnp


def double(x):
    return 2 * x


x = jnp.arange(3.0)
try:
    importlib.import_module("jax.jit")
except ImportError as error:
    print("import jax.jit:", error)
    #> import jax.jit: No module named 'jax.jit'
try:
    jax.jit.compile(double, params=x)
except AttributeError as error:
    print("jax.jit.compile:", error)
    #> jax.jit.compile: 'function' object has no attribute 'compile'

y = jax.jit(double)(x).tolist()
print("at the first call:", y)
#> at the first call: [0.0, 2.0, 4.0]
program = jax.jit(double).lower(x).compile()
print("ahead of it:", program(x).tolist())
#> ahead of it: [0.0, 2.0, 4.0]
