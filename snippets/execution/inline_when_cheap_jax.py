import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")
x = jax.block_until_ready(jnp.arange(1e6)[::-1])


def first_few(x):
    return x[:5] + 1


def flip(x):
    return x[::-1]


def long_loop(x):
    def step(i, c):
        return 0.5 * c + 1

    return jax.lax.fori_loop(0, 50_000, step, x[:5])


def sort(x):
    return jnp.sort(x)


first_values = []
for f in (first_few, flip, long_loop, sort):
    program = jax.jit(f).lower(x).compile()
    flops = program.cost_analysis().get("flops", 0)
    y = program(x)
    done = y.is_ready()  # diverges: sort is left behind
    print(f.__name__, "cheap:", flops < 1000, "done:", done)
    #> first_few cheap: True done: True
    #> flip cheap: True done: True
    #> long_loop cheap: True done: True
    #> sort cheap: False done: False
    first_values.append(float(y[0]))

print(first_values)
#> [1000000.0, 0.0, 2.0, 0.0]
