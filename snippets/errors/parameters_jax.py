from textwrap import fill

import jax
import jax.numpy as jnp
from flax import nnx


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def load(model, state):
    nnx.update(model, nnx.State(state))


linear = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
kernel, bias = jnp.ones((3, 2)), jnp.zeros(2)
print(raised(load, linear, {"kernel": kernel}))
#> no error: None
print(raised(load, linear, {"kernel": kernel.T, "bias": bias}))
#> no error: None
print(raised(linear, jnp.ones((1, 3))))
#> TypeError: dot_general requires contracting dimensions to have the
#> same shape, got (3,) and (2,).
both, one = {"kernel": kernel, "bias": bias}, {"kernel": kernel}
print(raised(jax.tree.map, jnp.subtract, both, one))
#> ValueError: pytree structure error: different numbers of pytree
#> children at key path
print(raised(jax.tree.map, jnp.subtract, both, [kernel, bias]))
#> ValueError: pytree structure error: different types at key path

load(linear, {"kernel": kernel, "bias": bias})
y = linear(jnp.ones((1, 3)))
print(y.tolist())
#> [[3.0, 3.0]]
