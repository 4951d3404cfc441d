import jax
import jax.numpy as jnp

x = jnp.linspace(0.0, 1.0, 8)


def by_scan(h, unroll):
    def advance(h, _):
        return jnp.sin(h) * 0.9, None

    h, _ = jax.lax.scan(advance, h, length=12, unroll=unroll)
    return h


def generated(unroll):
    jitted = jax.jit(by_scan, static_argnums=1)
    return jitted.lower(x, unroll).compile().as_text()


sines = [generated(unroll).count(" sine(") for unroll in (1, 4)]
print(sines, " while(" in generated(4))
#> [1, 4] True

everything = generated(True)
print(everything.count(" sine("), " while(" in everything)
#> 12 False

y = by_scan(x, 4)
