import jax
import jax.numpy as jnp


def output(params, x):
    y = params["w"] * x
    return y if params["b"] is None else y + params["b"]


def total(params):
    return output(params, x).sum()


params = {"w": jnp.array([1.0, 2.0]), "b": None}
x = jnp.array([3.0, 4.0])

doubled = jax.tree.map(lambda p: 2 * p, params)
print(doubled["w"].tolist(), doubled["b"])
#> [2.0, 4.0] None

slopes = jax.grad(total)(params)
grad_w = slopes["w"]
print(grad_w.tolist(), slopes["b"])
#> [3.0, 4.0] None

rows = jax.vmap(output)(params, x)
print(rows.tolist())
#> [3.0, 8.0]

missing = jax.tree.map(
    lambda p: p is None, params, is_leaf=lambda p: p is None
)
print(missing["w"], missing["b"])
#> False True
