import jax
import jax.numpy as jnp


def head(params, x):
    y = params["trunk"] @ x
    return y * params["head"]["scale"] + params["head"]["shift"]


params = {
    "trunk": jnp.arange(6.0).reshape(2, 3),
    "head": {"scale": jnp.arange(4.0), "shift": jnp.ones(4)},
}
x = jnp.array([1.0, 0.5, 2.0])
axes = {"trunk": None, "head": 0}  # one number for two leaves
y = jax.vmap(head, in_axes=(axes, None))(params, x)
print(y.shape)
#> (4, 2)
print(y.tolist())
#> [[1.0, 1.0], [5.5, 16.0], [10.0, 31.0], [14.5, 46.0]]

try:
    jax.vmap(head, in_axes=({"head": 0}, None))(params, x)
except ValueError as error:
    print(str(error).split(" of ")[0])
    #> vmap in_axes specification must be a tree prefix
