import jax
import jax.numpy as jnp
from jax.extend.core import jaxprs_in_params


def unrolled(x, steps):
    y = x
    for _ in range(steps):
        y = jnp.sin(y) * 0.9
    return y


def scanned(x, steps):
    def advance(y, _):
        return jnp.sin(y) * 0.9, None

    return jax.lax.scan(advance, x, length=steps)[0]


def by_while(x, steps):
    def unfinished(state):
        return state[0] < steps

    def advance(state):
        i, y = state
        return i + 1, jnp.sin(y) * 0.9

    return jax.lax.while_loop(unfinished, advance, (0, x))[1]


def size(f, steps):
    def count(jaxpr):
        inner = [jaxprs_in_params(e.params) for e in jaxpr.eqns]
        return len(inner) + sum(count(j) for js in inner for j in js)

    gradient = jax.grad(lambda x: f(x, steps))
    return count(jax.make_jaxpr(gradient)(x).jaxpr)


x = jnp.float32(0.5)
gradient = float(jax.grad(unrolled)(x, 10))
through_scan = float(jax.grad(scanned)(x, 10))
print(f"{gradient:.6f} {through_scan:.6f}")
#> 0.209112 0.209112

print([size(unrolled, steps) for steps in (10, 100)])
#> [50, 500]
print([size(scanned, steps) for steps in (10, 100)])
#> [7, 7]

try:
    while_gradient = float(jax.grad(by_while)(x, 10))
except ValueError as error:
    while_gradient = "refused"  # diverges: its length is not known
    print(str(error).split(" for ")[0])
    #> Reverse-mode differentiation does not work
