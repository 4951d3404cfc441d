from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def loop(body, start):
    return jax.lax.scan(body, start, jnp.array([0.5, 3.0]))


def multiply(carry, w):
    return carry * w, None


def cast(carry, w):
    return (carry * w).astype(carry.dtype), None


def branch(x):
    return jax.lax.cond(x.sum() > 0, lambda: x, lambda: x.sum())


def small(x):
    return x < 10


def grow(x):
    return jax.lax.while_loop(small, lambda x: x * 2, x)


half = jnp.array(2, jnp.bfloat16)
print(raised(loop, multiply, half))
#> TypeError: scan body function carry input and carry output must have
#> equal types, but they differ:
print(raised(branch, jnp.ones(2)))
#> TypeError: cond branches must have equal output types but they
#> differ.
print(raised(jax.grad(grow), 3.0))
#> ValueError: Reverse-mode differentiation does not work for
#> lax.while_loop or lax.fori_loop with dynamic start/stop values. Try
#> using lax.scan, or using fori_loop with static start/stop.

total = loop(cast, half)[0]
branched = jax.lax.cond(True, lambda: half, lambda: half * 0)
slope = jax.grad(
    lambda x: jax.lax.fori_loop(0, 2, lambda i, x: x * 2, x)
)(3.0)
print(float(total), float(branched), float(slope))
#> 3.0 2.0 4.0
