import jax
import jax.numpy as jnp
import optax

grads = {"w": jnp.array([[3.0, 4.0], [300.0, 400.0]])}
clip = optax.clip_by_global_norm(1.0)

together, _ = clip.update(grads, clip.init(grads))
stacked = together["w"]
print(stacked.round(3).tolist())
#> [[0.006000000052154064, 0.00800000037997961], [0.6000000238418579, 0.800000011920929]]


def clip_one(grads):
    return clip.update(grads, clip.init(grads))[0]


each = jax.vmap(clip_one)(grads)["w"]
print(each.round(3).tolist())
#> [[0.6000000238418579, 0.800000011920929], [0.6000000238418579, 0.800000011920929]]
