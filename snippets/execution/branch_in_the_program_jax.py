import jax
import jax.numpy as jnp


@jax.jit
def f(x):
    return jax.lax.cond(
        x.sum() > 0,
        lambda x: x + 1,
        lambda x: x - 1,
        x,
    )


@jax.jit
def f_select(x):
    return jnp.where(x.sum() > 0, x + 1, x - 1)


x = jnp.arange(3.0)
positive, negative = f(x), f(-x)
print(positive.tolist(), negative.tolist())
#> [1.0, 2.0, 3.0] [-1.0, -2.0, -3.0]
selected = f_select(-x)
print(selected.tolist())
#> [-1.0, -2.0, -3.0]

ops = [eqn.primitive.name for eqn in jax.make_jaxpr(f.__wrapped__)(x).eqns]
one_program = f._cache_size() == 1
print(one_program, "cond" in ops)
#> True True
