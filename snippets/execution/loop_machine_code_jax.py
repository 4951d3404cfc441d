import jax
import jax.numpy as jnp

x = jnp.linspace(0.0, 1.0, 8)


def unrolled(h, steps):
    for _ in range(steps):
        h = jnp.sin(h) * 0.9
    return h


def looped(h, steps):
    def advance(i, h):
        return jnp.sin(h) * 0.9

    return jax.lax.fori_loop(0, steps, advance, h)


def generated(f, steps):
    jitted = jax.jit(f, static_argnums=1)
    return jitted.lower(x, steps).compile().as_text()


_code = [generated(unrolled, steps) for steps in (10, 40)]
unrolled_sines = [text.count(" sine(") for text in _code]
print(unrolled_sines)
#> [10, 40]

_code = [generated(looped, steps) for steps in (10, 40)]
looped_sines = [text.count(" sine(") for text in _code]
print(looped_sines)
#> [1, 1]

print(" while(" in _code[0], " while(" in _code[1])
#> True True
