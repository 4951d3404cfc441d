import jax
import jax.numpy as jnp
import numpy as np


def f(a, b, c):
    return a * b + c


def f_watched(a, b, c):
    product = a * b
    jax.debug.callback(lambda value: None, product)
    return product + c


_abc = jax.random.normal(jax.random.key(0), (3, 1000))
unchanged = {}  # diverges: each compiler fuses by its own rules
rounded_once = {}  # diverges: which type is fused, and how
as_eager = {}
for dtype in (jnp.float32, jnp.bfloat16):
    a, b, c = _abc.astype(dtype)
    _eager = f(a, b, c)
    _plain = jax.jit(f)(a, b, c)
    _watched = jax.jit(f_watched)(a, b, c)
    name = _plain.dtype.name
    unchanged[name] = bool((_plain == _watched).all())
    _wide = f(*(np.asarray(t, np.float64) for t in (a, b, c)))
    rounded_once[name] = bool((_plain == _wide.astype(dtype)).all())
    as_eager[name] = bool((_eager == _watched).all())
    del a, b, c

print("unchanged by watching:", unchanged)
#> unchanged by watching: {'float32': False, 'bfloat16': True}
print("rounded once:", rounded_once)
#> rounded once: {'float32': True, 'bfloat16': False}
print("watched equals eager:", as_eager)
#> watched equals eager: {'float32': True, 'bfloat16': True}
