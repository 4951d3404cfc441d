import importlib.metadata

import jax

_required = importlib.metadata.requires("jax")
_names = [r.split(">")[0] for r in _required if "extra ==" not in r]
needs_numpy = "numpy" in _names  # diverges: JAX is built on it
needs_scipy = "scipy" in _names  # diverges: so is jax.scipy
print(needs_numpy, needs_scipy)
#> True True

has_attention = hasattr(jax.nn, "dot_product_attention")
has_layers = hasattr(jax.nn, "Linear")  # diverges: Flax has them
has_optimizers = hasattr(jax, "optim")  # diverges: Optax has them
has_loaders = hasattr(jax, "utils")  # diverges: Grain has them
print(has_attention, has_layers, has_optimizers, has_loaders)
#> True False False False
