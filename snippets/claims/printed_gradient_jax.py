import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
numbers = np.random.default_rng(0)
x = jnp.asarray(numbers.standard_normal((50, 4)))
y = jnp.asarray(numbers.standard_normal(50))


def loss(w, b):
    return ((x @ w + b - y) ** 2).mean() / 2


def by_hand(w, b):
    residual = x @ w + b - y
    return x.T @ residual / 50, residual.mean()


def printed(w, b):
    return x.mean(0) - y.mean(), -y.mean()


w, b, h = jnp.ones(4), jnp.float64(0.5), 1e-6
e = jnp.eye(4)[0] * h
dw = ((loss(w + e, b) - loss(w - e, b)) / (2 * h)).item()
db = ((loss(w, b + h) - loss(w, b - h)) / (2 * h)).item()
auto = jax.grad(loss, argnums=(0, 1))


def descend(rule):
    def step(w, b):
        dw, db = rule(w, b)
        return w - 0.1 * dw, b - 0.1 * db

    step, w_now, b_now = jax.jit(step), w, b
    for _ in range(1000):
        w_now, b_now = step(w_now, b_now)
    return loss(w_now, b_now).item()


def report(name, rule):
    of_w, of_b = rule(w, b)
    right = abs(of_w[0] - dw) < 1e-6 and abs(of_b - db) < 1e-6
    after = descend(rule)
    print(f"{name}: right {bool(right)}, loss after {after:.3f}")
    #> autodiff: right True, loss after 0.701
    #> by hand: right True, loss after 0.701
    #> as printed: right False, loss after 425.748
    return after


before = loss(w, b).item()
print(f"loss before {before:.3f}")
#> loss before 2.751
results = [
    report("autodiff", auto),
    report("by hand", by_hand),
    report("as printed", printed),
]
columns = jnp.column_stack([x, jnp.ones(50)])
_best = jnp.linalg.lstsq(columns, y)[0]
least = loss(_best[:4], _best[4]).item()
print(f"least possible {least:.3f}")
#> least possible 0.701
