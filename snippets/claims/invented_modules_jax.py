from importlib.util import find_spec

import jax
import jax.numpy as jnp

for _name in [
    "jax.jit",
    "jax.metrics",
    "jax.model",
    "jax.optim",
    "jax.serializers",
    "jax.experimental.datasets",
    "jax.experimental.parallel",
]:
    _found = find_spec(_name) is not None
    print(f"{_name}: a module {_found}")
    #> jax.jit: a module False
    #> jax.metrics: a module False
    #> jax.model: a module False
    #> jax.optim: a module False
    #> jax.serializers: a module False
    #> jax.experimental.datasets: a module False
    #> jax.experimental.parallel: a module False
print(callable(jax.jit))
#> True

logits = jnp.array([[2.0, 1.0], [0.5, 3.0], [1.0, 0.0], [0.0, 1.0]])
_labels = jnp.array([0, 1, 1, 1])
accuracy = (logits.argmax(-1) == _labels).mean().item()
print(accuracy)
#> 0.75
