import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
numbers = np.random.default_rng(0).standard_normal
a, c = jnp.asarray(numbers((4, 3))), jnp.asarray(numbers((2, 4)))
b, d = jnp.asarray(numbers(4)), jnp.asarray(numbers(2))
x = jnp.asarray(numbers(3))

one_layer = (c @ a) @ x + (c @ b + d)
two_layers = c @ (a @ x + b) + d
with_tanh = c @ jnp.tanh(a @ x + b) + d
collapses = bool(jnp.allclose(two_layers, one_layer, atol=1e-5))
still_collapses = bool(jnp.allclose(with_tanh, one_layer, atol=1e-5))
print(collapses, still_collapses)
#> True False
