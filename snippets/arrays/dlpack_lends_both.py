import jax
import jax.numpy as jnp
import numpy as np
import torch

jax.config.update("jax_platforms", "cpu")
total = jax.jit(jnp.sum)

# JAX lends, PyTorch writes.
x = jnp.zeros(4)
print("sum:", float(total(x)))
#> sum: 0.0
tensor = torch.from_dlpack(x)
tensor += 1
print("sum of the same array:", float(total(x)))
#> sum of the same array: 4.0

# PyTorch lends, and writes to its own.
tensor = torch.zeros(4)
x = jnp.from_dlpack(tensor)
tensor += 1
print("sum of a JAX array:", float(total(x)))
#> sum of a JAX array: 4.0

# NumPy takes what is lent as read-only. PyTorch does not ask.
view = np.from_dlpack(x)
print("NumPy may write:", view.flags.writeable)
#> NumPy may write: False
torch.from_dlpack(view)[0] = 7
print("after a write through PyTorch:", x)
#> after a write through PyTorch: [7. 1. 1. 1.]
