import jax
import jax.numpy as jnp
from jax.extend.core import jaxprs_in_params

x = jnp.linspace(0.0, 1.0, 8)


def unrolled(h, steps):
    for _ in range(steps):
        h = jnp.sin(h) * 0.9
    return h


def looped(h, steps):
    def advance(i, h):
        return jnp.sin(h) * 0.9

    return jax.lax.fori_loop(0, steps, advance, h)


def scanned(h, steps):
    def advance(h, _):
        return jnp.sin(h) * 0.9, None

    h, _ = jax.lax.scan(advance, h, length=steps)
    return h


def size(f, steps):
    def count(jaxpr):
        inner = [jaxprs_in_params(e.params) for e in jaxpr.eqns]
        return len(inner) + sum(count(j) for js in inner for j in js)

    return count(jax.make_jaxpr(lambda h: f(h, steps))(x).jaxpr)


unrolled_size = [size(unrolled, steps) for steps in (10, 100)]
print(unrolled_size)
#> [20, 200]

print([size(looped, steps) for steps in (10, 100)])
#> [4, 4]
print([size(scanned, steps) for steps in (10, 100)])
#> [3, 3]

y = jax.jit(looped, static_argnums=1)(x, 100)
same = bool(jnp.allclose(y, unrolled(x, 100)))
print(same)
#> True
