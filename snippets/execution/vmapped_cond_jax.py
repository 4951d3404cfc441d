import jax
import jax.numpy as jnp


def either(p, x):
    return jax.lax.cond(p, jnp.sin, jnp.cos, x)


def operations(f, *args):
    names = [e.primitive.name for e in jax.make_jaxpr(f)(*args).eqns]
    return [n for n in names if n in ("cond", "cos", "sin", "select_n")]


p, x = jnp.array([True, False]), jnp.array([1.0, 1.0])
print(operations(either, p[0], x))
#> ['cond']

one_predicate = jax.vmap(either, in_axes=(None, 0))
print(operations(one_predicate, p[0], x))
#> ['cond']

a_predicate_each = jax.vmap(either)
print(operations(a_predicate_each, p, x))
#> ['select_n', 'cos', 'select_n', 'sin', 'select_n']

y = a_predicate_each(p, x)
print(y.tolist())
#> [0.8414709568023682, 0.5403022766113281]
