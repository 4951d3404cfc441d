import jax
import jax.numpy as jnp
import numpy as np
from jax.test_util import check_grads

jax.config.update("jax_enable_x64", True)
_numbers = np.random.default_rng(0).standard_normal
x, y = jnp.asarray(_numbers((50, 4))), jnp.asarray(_numbers(50))
w, b = jnp.ones(4), jnp.array(0.5)


@jax.jit
def loss(w, b):
    return ((x @ w + b - y) ** 2).mean() / 2


@jax.jit
def by_hand(w, b):
    residual = x @ w + b - y
    return x.T @ residual / len(y), residual.mean()


check_grads(loss, (w, b), order=1, modes=["rev"])  # or it raises
print("autodiff agrees with finite differences")
#> autodiff agrees with finite differences
dw, db = jax.grad(loss, argnums=(0, 1))(w, b)
_hand_w, _hand_b = by_hand(w, b)
by_hand_is_right = bool(jnp.allclose(_hand_w, dw))
by_hand_is_right &= bool(jnp.allclose(_hand_b, db))
print("by hand agrees with autodiff:", by_hand_is_right)
#> by hand agrees with autodiff: True

_columns = jnp.column_stack([x, jnp.ones(50)])
best = jnp.linalg.solve(_columns.T @ _columns, _columns.T @ y)
_there = by_hand(best[:4], best[4])
vanishes = bool(abs(_there[0]).max() < 1e-12)
print("zero at the closed form:", vanishes)
#> zero at the closed form: True


@jax.jit
def step(w, b):
    of_w, of_b = by_hand(w, b)
    return w - 0.1 * of_w, b - 0.1 * of_b


w_now, b_now = w, b
for _ in range(500):
    w_now, b_now = step(w_now, b_now)
arrives = bool(jnp.allclose(w_now, best[:4], atol=1e-9))
print("descent ends at the closed form:", arrives)
#> descent ends at the closed form: True
