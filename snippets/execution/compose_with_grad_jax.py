import jax
import jax.numpy as jnp


@jax.jit
def loss(x):
    return (x * x).sum()


x = jnp.arange(3.0)
value = loss(x).item()
inside = jax.jit(jax.grad(loss))(x).tolist()
outside = jax.grad(loss)(x).tolist()
print(f"{value=} {inside=}")
#> value=5.0 inside=[0.0, 2.0, 4.0]
print(f"{outside=}")
#> outside=[0.0, 2.0, 4.0]

program = jax.make_jaxpr(jax.grad(loss))(x)
_used = any(eqn.primitive.name == "jit" for eqn in program.eqns)
outside_is_compiled = _used  # diverges: PyTorch's grad runs Python
print(f"{outside_is_compiled=}")
#> outside_is_compiled=True
