import jax
import jax.numpy as jnp

mean_ref = jax.new_ref(jnp.array(0.0))


def loss(w, x):
    y = w * x
    mean_ref[...] = 0.5 * mean_ref[...] + 0.5 * y
    return (y - mean_ref[...]) ** 2


def loss_cut(w, x):
    y = w * x
    now = 0.5 * mean_ref[...] + 0.5 * jax.lax.stop_gradient(y)
    mean_ref[...] = now
    return (y - now) ** 2


try:
    jax.grad(loss)(2.0, 3.0)
except Exception as e:
    print(str(e).split(" on a ")[0])
    #> performing a set/swap operation with a differentiated value

mean_ref[...] = 0.0
first = float(jax.grad(loss_cut)(2.0, 3.0))
second = float(jax.grad(loss_cut)(2.0, 3.0))
kept = float(mean_ref[...])
print(first, second, kept)
#> 18.0 9.0 4.5
