import jax
import jax.numpy as jnp


def halved(x):
    def unfinished(state):
        x, _ = state
        return x > 1

    def advance(state):
        x, steps = state
        return x / 2, steps + 1

    return jax.lax.while_loop(unfinished, advance, (x, 0))


x = jnp.array([2.0, 16.0, 0.5])
y, steps = jax.jit(jax.vmap(halved))(x)
print(y.tolist(), steps.tolist())
#> [1.0, 1.0, 0.5] [1, 4, 0]

_program = jax.jit(jax.vmap(halved)).lower(x).as_text()
print("selections:", _program.count("stablehlo.select"))
#> selections: 2
