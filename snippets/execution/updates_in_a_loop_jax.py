import jax
import jax.numpy as jnp
from jax.extend.core import jaxprs_in_params

x = jnp.arange(6.0)


def by_python(x):
    y = jnp.zeros_like(x)
    for i in range(1, len(x)):
        y = y.at[i].set(y[i - 1] + x[i])
    return y


def by_fori(x):
    def advance(i, y):
        return y.at[i].set(y[i - 1] + x[i])

    return jax.lax.fori_loop(1, len(x), advance, jnp.zeros_like(x))


def whole(x):
    return jnp.cumsum(x) - x[0]


def size(f, length):
    def count(jaxpr):
        inner = [jaxprs_in_params(e.params) for e in jaxpr.eqns]
        return len(inner) + sum(count(j) for js in inner for j in js)

    return count(jax.make_jaxpr(f)(jnp.zeros(length)).jaxpr)


for f in (by_python, by_fori, whole):
    print(f.__name__, [size(f, length) for length in (10, 100)])
    #> by_python [64, 694]
    #> by_fori [23, 23]
    #> whole [5, 5]

y = by_python(x)
print(y.tolist())
#> [0.0, 1.0, 3.0, 6.0, 10.0, 15.0]
same = jnp.array_equal(by_fori(x), y) & jnp.array_equal(whole(x), y)
