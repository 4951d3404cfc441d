# no equivalent in PyTorch: it asks what JAX itself is made of
import importlib.metadata
import sys

import jax
import jax.numpy as jnp

_requires = " ".join(importlib.metadata.requires("jax"))
print("requires the package autograd:", "autograd" in _requires)
#> requires the package autograd: False
print("imported it:", "autograd" in sys.modules)
#> imported it: False

program = jax.jit(jax.grad(jnp.sin)).lower(0.7).compile()
print(program(0.7), program.as_text().split()[0])
#> 0.7648422 HloModule
