import jax
import jax.numpy as jnp

traces = []


@jax.jit
def add_next(history):
    traces.append(1)
    history.append(2 * history[-1])
    return history[-1] + len(history)


_history = [jnp.array(1.0)]
first = add_next(_history)
length = len(_history)  # diverges: jit gave the function a copy
second = add_next(_history)  # diverges: so the argument is as it was
print(first.item(), second.item(), length)
#> 4.0 4.0 1

captures = len(traces)  # diverges: the same structure again
print(captures)
#> 1
