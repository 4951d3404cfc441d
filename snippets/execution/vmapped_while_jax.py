import jax
import jax.numpy as jnp

bodies = []


def halvings(x):
    def unfinished(state):
        return state[0] > 1

    def advance(state):
        x, steps = state
        jax.debug.callback(bodies.append, x)
        return x / 2, steps + 1

    return jax.lax.while_loop(unfinished, advance, (x, 0))[1]


x = jnp.array([2.0, 16.0])
one_by_one = [int(halvings(each)) for each in x]
jax.effects_barrier()
print(one_by_one, len(bodies))
#> [1, 4] 5

bodies.clear()
together = jax.vmap(halvings)(x)
jax.effects_barrier()
print(together.tolist(), len(bodies))
#> [1, 4] 8
