from functools import partial

import jax
import jax.numpy as jnp

traces = []


def scaled(by, x):
    traces.append(by)
    return by * x


def new(call):
    before = len(traces)
    for by in (1.0, 2.0, 3.0):
        call(jnp.full(3, by))
    return len(traces) - before


def in_closure(by):
    return jax.jit(lambda x: scaled(by, x))(x)


def in_partial(by):
    return jax.jit(partial(scaled, by))(x)


def as_argument(by):
    return scaled_jit(by, x)


x = jnp.arange(3.0)
scaled_jit = jax.jit(scaled)
closures = new(in_closure)  # diverges: each is a new function
partials = new(in_partial)  # diverges: each is a new function
arguments = new(as_argument)
print(f"{closures=} {partials=} {arguments=}")
#> closures=3 partials=3 arguments=1
