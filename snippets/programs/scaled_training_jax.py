import jax
import jax.numpy as jnp
import optax

x, target = jnp.array([1.0, 2.0, 3.0]), jnp.array([2.0, 4.0, 6.0])
optimizer = optax.sgd(0.05)


def scaled_loss(w, scale):
    y = x.astype(jnp.float16) * w.astype(jnp.float16)
    error = y.astype(jnp.float32) - target
    return (error**2).mean() * scale


@jax.jit
def train_step(w, opt_state, scale):
    grad = jax.grad(scaled_loss)(w, scale) / scale
    updates, new_state = optimizer.update(grad, opt_state)
    finite = jnp.isfinite(grad)
    new = optax.apply_updates(w, updates), new_state
    w, opt_state = optax.tree.where(finite, new, (w, opt_state))
    return w, opt_state, jnp.where(finite, scale, scale / 2)


w = jnp.array(0.0)  # agrees to 1e-2: float16 inside
scale = jnp.array(2.0**16)
opt_state = optimizer.init(w)
weights = []  # agrees to 1e-2: float16 inside
scales = []
for _ in range(6):
    w, opt_state, scale = train_step(w, opt_state, scale)
    weights.append(w.item())
    scales.append(scale.item())
print("scales:", scales)
#> scales: [32768.0, 16384.0, 8192.0, 4096.0, 2048.0, 2048.0]
print("weights:", [round(weight, 1) for weight in weights])
#> weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.9]
