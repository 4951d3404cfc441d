import jax
import jax.numpy as jnp

params = {"bias": jnp.array([1.0, 2.0]), "scale": jnp.array(10.0)}
batch = (jnp.arange(6.0).reshape(2, 3), jnp.array([0.0, 1.0, 2.0]))


def apply(params, batch):
    x, shift = batch
    y = params["scale"] * x + params["bias"]
    return {"y": y + shift, "parts": (y, y.sum()), "scale": params}


mapped = jax.vmap(
    apply,
    in_axes=(None, (1, 0)),  # one None for the whole dictionary
    out_axes={"y": 1, "parts": 0, "scale": None},
)
out = mapped(params, batch)
y, parts = out["y"], out["parts"][0]
print(y)
#> [[ 1. 12. 23.]
#>  [32. 43. 54.]]
print(y.shape, parts.shape, out["scale"]["scale"])
#> (2, 3) (3, 2) 10.0

as_list = jax.vmap(apply, in_axes=[None, (1, 0)])(params, batch)
print(as_list["y"].shape)
#> (3, 2)

to_none = jax.vmap(apply, in_axes=(None, (1, 0)), out_axes=None)
try:
    to_none(params, batch)
except ValueError as error:
    print(str(error).split(", ")[1])
    #> got axis spec None but output was batched on axis 0
