import jax
import jax.numpy as jnp


def f(a, b, c):
    return a * b + c


def f_watched(a, b, c):
    product = a * b
    jax.debug.callback(lambda value: None, product)
    return product + c


_abc = jax.random.normal(jax.random.key(0), (3, 1000))
unchanged = {}  # diverges: each compiler fuses by its own rules
as_eager = {}
for dtype in (jnp.float32, jnp.bfloat16):
    a, b, c = _abc.astype(dtype)
    _eager = f(a, b, c)
    _plain = jax.jit(f)(a, b, c)
    _watched = jax.jit(f_watched)(a, b, c)
    name = _plain.dtype.name
    unchanged[name] = bool((_plain == _watched).all())
    as_eager[name] = bool((_eager == _watched).all())
    del a, b, c

print("unchanged by watching:", unchanged)
#> unchanged by watching: {'float32': False, 'bfloat16': True}
print("watched equals eager:", as_eager)
#> watched equals eager: {'float32': True, 'bfloat16': True}
