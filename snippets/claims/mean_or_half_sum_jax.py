import jax
import jax.numpy as jnp
import optax

y = jnp.array([1.0, 2.0, 4.0])
z = jnp.array([0.5, 2.5, 1.0])
_losses = {
    "mean of squares": lambda z: optax.squared_error(z, y).mean(),
    "sum over 2m": lambda z: ((z - y) ** 2).sum() / (2 * len(y)),
    "half the sum": lambda z: optax.l2_loss(z, y).sum(),
}
reference = jax.grad(_losses["mean of squares"])(z)
for _name, loss in _losses.items():
    ratio = (jax.grad(loss)(z) / reference)[0].item()
    print(f"{_name}: gradient {ratio:.1f} times that of the mean")
    #> mean of squares: gradient 1.0 times that of the mean
    #> sum over 2m: gradient 0.5 times that of the mean
    #> half the sum: gradient 1.5 times that of the mean
