import jax
import jax.numpy as jnp

batch = {"x": jnp.eye(3), "shift": jnp.array([10.0, 20.0, 30.0])}


def add(batch):
    return (batch["x"] + batch["shift"]).sum()


same_order = jax.vmap(add, in_axes=({"x": 0, "shift": None},))(batch)
print(same_order)
#> [61. 61. 61.]

other_order = jax.vmap(  # diverges: PyTorch goes by order
    add, in_axes=({"shift": None, "x": 0},)
)(batch)
print(other_order)
#> [61. 61. 61.]
