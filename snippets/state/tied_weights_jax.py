import jax
import jax.numpy as jnp


def loss(params, x):
    hidden = jnp.tanh(params["embed"] @ x)
    return (params["head"].T @ hidden).sum()


def descend(params, grads):
    return jax.tree.map(lambda w, g: w - 0.5 * g, params, grads)


def tied_loss(w, x):
    return loss({"embed": w, "head": w}, x)


x = jnp.array([1.0, -0.5])
w = jnp.array([[0.5, 1.0], [1.5, -2.0]])
params = {"embed": w, "head": w}  # one array, two leaves
count = len(jax.tree.leaves(params))  # diverges: it counts places

grads = jax.grad(loss)(params, x)
params = descend(params, grads)
_gap = jnp.abs(params["embed"] - params["head"]).max()
apart = bool(_gap > 0.1)  # diverges: each leaf took its own step
print(count, apart)
#> 2 True

gradient = jax.grad(tied_loss)(w, x)
both = jnp.allclose(gradient, grads["embed"] + grads["head"])
w = descend(w, gradient)
print(bool(both), [round(v, 4) for v in w.ravel().tolist()])
#> True [-0.25, 1.375, 1.0133, -2.4966]
