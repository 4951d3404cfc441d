import jax
import jax.numpy as jnp


def by_cond(p, x):
    return jax.lax.cond(p, jnp.sin, jnp.cos, x)


def by_where(p, x):
    return jnp.where(p, jnp.sin(x), jnp.cos(x))


def compiled(f, p):
    program = jax.jit(f).lower(p, x).compile()
    branches = program.as_text().count(" conditional(")
    selects = program.as_text().count(" select(")
    print(f"branches: {branches}, selections: {selects}")
    #> branches: 1, selections: 0
    #> branches: 0, selections: 1
    #> branches: 0, selections: 1
    return program(p, x)


x = jnp.linspace(0.0, 1.0, 4)
p = jnp.array(True)
y = compiled(by_cond, p)
z = compiled(by_where, p)

_a_predicate_each = jax.vmap(by_cond)
w = compiled(_a_predicate_each, x > 0.5)
