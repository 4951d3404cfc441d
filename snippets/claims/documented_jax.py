import jax
import jax.numpy as jnp


def without_docstring(module):
    names = [n for n in dir(module) if not n.startswith("_")]
    named = {n: getattr(module, n) for n in names}
    calls = {n: f for n, f in named.items() if callable(f)}
    return [n for n, f in calls.items() if not f.__doc__]


linalg = without_docstring(jnp.linalg)
print(linalg)
#> []

lax = without_docstring(jax.lax)
complete = not lax
print(complete, "pcast" in lax, "dce_sink" in lax)
#> False True True
