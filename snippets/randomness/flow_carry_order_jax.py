import jax
import jax.numpy as jnp

x = jnp.ones(3)
start = {"count": jnp.float32(0), "total": jnp.float32(100)}


def as_given(state, x):
    count, total = state["count"] + x, state["total"] + 10 * x
    return {"count": count, "total": total}, total


def turned(state, x):
    count, total = state["count"] + x, state["total"] + 10 * x
    return {"total": total, "count": count}, total


def last_state(body):
    last, _ = jax.lax.scan(body, start, x)
    return {name: float(last[name]) for name in sorted(last)}


right = last_state(as_given)
print(right)
#> {'count': 3.0, 'total': 130.0}

in_other_order = last_state(turned)  # diverges: keys or positions
print(in_other_order)
#> {'count': 3.0, 'total': 130.0}
