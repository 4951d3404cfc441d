import time

import jax
import jax.numpy as jnp

while_tracing = []


@jax.jit
def square(x):
    try:
        x.block_until_ready()
    except AttributeError as error:
        print(type(error).__name__)
        #> AttributeError
    while_tracing.append(time.perf_counter())
    y = jax.block_until_ready(x * x)
    while_tracing.append(time.perf_counter())
    return y


for _ in range(3):
    y = square(jnp.arange(3.0))

clock_reads = len(while_tracing)  # diverges: only tracing ran it
print(clock_reads, y.tolist())
#> 2 [0.0, 1.0, 4.0]
