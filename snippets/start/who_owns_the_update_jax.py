import jax
import jax.numpy as jnp
import optax


def loss(params):
    return ((params["w"] - 1) ** 2).sum()


params = {"w": jnp.array([3.0, 5.0])}
_also_w = params["w"]
optimizer = optax.sgd(0.1, momentum=0.9)
state = optimizer.init(params)

for _ in range(2):
    grads = jax.grad(loss)(params)
    updates, state = optimizer.update(grads, state)
    params = optax.apply_updates(params, updates)

w = params["w"]
print("new:", [round(v, 4) for v in w.tolist()])
#> new: [1.92, 2.84]
old = _also_w  # diverges: an array never changes
print("old:", [round(v, 4) for v in old.tolist()])
#> old: [3.0, 5.0]
