import jax
import jax.numpy as jnp


def power(w, steps, start):
    def multiply(state):
        i, y = state
        return i + 1, y * w

    init = (jnp.int32(0), start)
    return jax.lax.while_loop(lambda s: s[0] < steps, multiply, init)[1]


def by_hand(w, steps, start):
    y = start
    for _ in range(steps):
        y = y * w
    return y


def slopes(f, start):
    dw = [float(jax.jacfwd(f)(w, n, start)) for n in range(4)]
    print(dw)
    #> [0.0, 1.0, 6.0, 27.0]
    #> [0.0, 1.0, 6.0, 27.0]
    return dw


w, one = jnp.float32(3), jnp.float32(1)
plain = slopes(by_hand, one)
constant_start = slopes(power, one)  # diverges: dropped in the carry
tracked_start = constant_start  # diverges: no step counts as one
