import jax
import jax.numpy as jnp
import optax

grads = {"w": jnp.array([[3.0, 4.0], [300.0, 400.0]])}
clip = optax.clip_by_global_norm(1.0)

together, _ = clip.update(grads, clip.init(grads))
stacked = together["w"]
print(stacked.round(3))
#> [[0.006 0.008]
#>  [0.6   0.8  ]]


def clip_one(grads):
    return clip.update(grads, clip.init(grads))[0]


each = jax.vmap(clip_one)(grads)["w"]
print(each.round(3))
#> [[0.6 0.8]
#>  [0.6 0.8]]
