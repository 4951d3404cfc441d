import jax
import jax.numpy as jnp
from flax import nnx

model = nnx.Linear(2, 1, use_bias=False, rngs=nnx.Rngs(0))
model.kernel[...] = jnp.ones((2, 1))


@jax.jit
def closed_over(x):
    return model(x).sum()


@jax.jit
def passed(model, x):
    return model(x).sum()


x = jnp.ones(2)
itself = nnx.jit(model)  # a closure, too
first = closed_over(x), itself(x), passed(model, x)
print([y.item() for y in first])
#> [2.0, 2.0, 2.0]

model.kernel[...] = jnp.full((2, 1), 5.0)  # what training does
stale = closed_over(x).item()  # diverges: a constant by now
also = itself(x).item()  # diverges: a constant by now
fresh = passed(model, x).item()
print(stale, also, fresh)
#> 2.0 2.0 10.0
constants = closed_over.trace(x).jaxpr.consts
print([constant.shape for constant in constants])
#> [(2, 1)]
