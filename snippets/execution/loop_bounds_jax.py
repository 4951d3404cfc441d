import jax
import jax.numpy as jnp

x = jnp.linspace(0.0, 1.0, 8)
traces = []


def power(h, steps):
    traces.append(steps)

    def advance(i, h):
        return jnp.sin(h) * 0.9

    return jax.lax.fori_loop(0, steps, advance, h)


def programs(f, arguments):
    traces.clear()
    for steps in arguments:
        f(x, steps)
    return len(traces)


def primitives(f, *args):
    return [e.primitive.name for e in jax.make_jaxpr(f)(*args).eqns]


static = jax.jit(power, static_argnums=1)
static_programs = programs(static, [2, 3, 4, 5])
print(static_programs, primitives(lambda h: power(h, 5), x))
#> 4 ['scan']

traced_programs = programs(jax.jit(power), [2, 3, 4, 5])
print(traced_programs, primitives(power, x, 5))
#> 1 ['while']

y = jax.jit(power)(x, 5)
