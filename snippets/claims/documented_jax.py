import jax
import jax.numpy as jnp


def without_docstring(module):
    names = [n for n in dir(module) if not n.startswith("_")]
    values = {n: getattr(module, n) for n in names}
    return [n for n, v in values.items() if callable(v) and not v.__doc__]


linalg = without_docstring(jnp.linalg)
print(linalg)

lax = without_docstring(jax.lax)
complete = not lax
print(complete, "pcast" in lax, "dce_sink" in lax)
