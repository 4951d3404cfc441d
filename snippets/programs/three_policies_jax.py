import jax
import jax.numpy as jnp
import numpy as np

_rng = np.random.default_rng(0)
_x = _rng.standard_normal((64, 8))
x = jnp.asarray(_x, jnp.float32)
target = jnp.asarray(_x @ np.linspace(-1, 1, 8), jnp.float32)


def train(stored, computed):
    def loss(w):
        y = x.astype(computed) @ w.astype(computed)
        return ((y.astype(jnp.float32) - target) ** 2).mean()

    def step(state, _):
        w, average = state
        w = w - (0.05 * jax.grad(loss)(w)).astype(stored)
        average = average + (0.05 * (w - average)).astype(stored)
        return (w, average), None

    w = jnp.zeros(8, stored)
    (w, average), _ = jax.lax.scan(step, (w, w), length=400)
    return [loss_in_full(w), loss_in_full(average)]


def loss_in_full(w):
    return float(((x @ w.astype(jnp.float32) - target) ** 2).mean())

def bound(loss):
    return next(b for b in [1e-9, 1e-6, 1e-4, 1e-2, 1] if loss < b)


_full, _low = jnp.float32, jnp.bfloat16
_losses = {
    "all float32": train(stored=_full, computed=_full),
    "mixed": train(stored=_full, computed=_low),
    "all bfloat16": train(stored=_low, computed=_low),
}
for _name, (_last, _average) in _losses.items():
    print(f"{_name}: below {bound(_last)}")
    #> all float32: below 1e-09
    #> mixed: below 0.0001
    #> all bfloat16: below 0.01
    print(f"{_name}, averaged weights: below {bound(_average)}")
    #> all float32, averaged weights: below 1e-09
    #> mixed, averaged weights: below 0.0001
    #> all bfloat16, averaged weights: below 1
by_loss = sorted(_losses, key=_losses.get)
