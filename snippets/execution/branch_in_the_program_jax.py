import jax
import jax.numpy as jnp


@jax.jit
def f(x):
    return jax.lax.cond(
        x[0] < x[-1],
        lambda x: 10 * x,
        lambda x: -x,
        x,
    )


@jax.jit
def f_select(x):
    return jnp.where(x[0] < x[-1], 10 * x, -x)


x = jnp.arange(3.0)
positive, negative = f(x), f(-x)
print(positive.tolist(), negative.tolist())
#> [0.0, 10.0, 20.0] [0.0, 1.0, 2.0]
selected = f_select(-x)
print(selected.tolist())
#> [0.0, 1.0, 2.0]

_jaxpr = jax.make_jaxpr(f.__wrapped__)(x)
ops = [eqn.primitive.name for eqn in _jaxpr.eqns]
one_program = f._cache_size() == 1
print(one_program, "cond" in ops)
#> True True
