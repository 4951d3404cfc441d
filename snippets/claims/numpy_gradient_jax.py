import jax
import jax.numpy as jnp
import numpy as np

print(hasattr(np, "grad"), hasattr(np, "gradient"))
#> False True

x = np.array([0.0, 0.5, 1.0, 1.5])
sampled = np.gradient(np.sin(x), x, edge_order=2)
exact = jax.vmap(jax.grad(jnp.sin))(jnp.array(x, jnp.float32))
print("differences of samples:", sampled.round(3))
#> differences of samples: [1.076 0.841 0.518 0.106]
print("derivatives:", exact.round(3))
#> derivatives: [1.    0.878 0.54  0.071]
