import jax
import jax.numpy as jnp


def by_cond(p, x):
    return jax.lax.cond(p, lambda x: x, lambda x: -x, x)


def by_where(p, x):
    return jnp.where(p, x, -x)


def a_predicate_per_row(f):
    def row(p, xs):
        return jax.vmap(lambda x: f(p, x))(xs)

    return jax.vmap(row)(p, x)


p = jnp.array([True, False])
x = jnp.array([[1.0, 2.0], [3.0, 4.0]])

y = a_predicate_per_row(by_where)
print(y.tolist())
#> [[1.0, 2.0], [-3.0, -4.0]]

_z = a_predicate_per_row(by_cond)
z = _z.tolist()  # diverges: the predicate meets the wrong axis
print(z)
#> [[1.0, 2.0], [-3.0, -4.0]]
