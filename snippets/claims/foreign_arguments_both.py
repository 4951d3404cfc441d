import jax
import jax.numpy as jnp
import torch

jax.config.update("jax_platforms", "cpu")


def call(f, x):
    try:
        return type(f(x)).__name__
    except TypeError as error:
        return type(error).__name__


tensor, array = torch.ones(2), jnp.ones(2)
print("jnp.sin of a tensor:", call(jnp.sin, tensor))
#> jnp.sin of a tensor: TypeError
print("torch.sin of an array:", call(torch.sin, array))
#> torch.sin of an array: TypeError
lent = jnp.from_dlpack(tensor)
print("jnp.sin of it by DLPack:", call(jnp.sin, lent))
#> jnp.sin of it by DLPack: ArrayImpl
print("jit of a PyTorch function:", call(jax.jit(torch.sin), array))
#> jit of a PyTorch function: TypeError
