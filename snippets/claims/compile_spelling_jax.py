import importlib

import jax
import jax.numpy as jnp


def double(x):
    return 2 * x


x = jnp.arange(3.0)
for _use in ("import jax.jit", "jax.jit.compile"):
    try:
        if _use.startswith("import"):
            importlib.import_module("jax.jit")
        else:
            jax.jit.compile(double, params=x)
    except (ImportError, AttributeError) as error:
        print(f"{_use}: {type(error).__name__}")
        #>

y = jax.jit(double)(x).tolist()
print("at the first call:", y)
#>
program = jax.jit(double).lower(x).compile()
print("ahead of it:", program(x).tolist())
#>
