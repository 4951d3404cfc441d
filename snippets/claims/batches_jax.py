import jax
import jax.numpy as jnp
import numpy as np

print(hasattr(jnp, "load"), hasattr(jnp, "DataLoader"))
#> True False

data = np.arange(10)
_order = jax.random.permutation(jax.random.key(0), len(data))
_order = np.asarray(_order)
_batches = [
    jnp.asarray(data[_order[i : i + 4]]) / 10
    for i in range(0, len(data), 4)
]
sizes = [len(batch) for batch in _batches]
seen = jnp.sort(jnp.concatenate(_batches))
each_once = bool(jnp.allclose(seen, jnp.arange(10) / 10))
print(sizes, each_once)
#> [4, 4, 2] True
