import sys

import jax
import jax.numpy as jnp


@jax.jit
def model(params, x):
    w, b = params
    return x @ w + b


_params = jnp.ones((2, 1)), jnp.zeros(1)
output = model(_params, jnp.ones((3, 2))).tolist()
print(output)
#> [[2.0], [2.0], [2.0]]

tensorflow_is_loaded = "tensorflow" in sys.modules
has_tf_function = hasattr(jax, "function")
print(tensorflow_is_loaded, has_tf_function)
#> False False
