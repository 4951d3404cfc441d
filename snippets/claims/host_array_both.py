import jax
import numpy as np
import torch

random = np.random.default_rng(0)
x = random.standard_normal(4).astype(np.float32)
print(type(x).__name__, x.device)
#>
try:
    np.asarray(x, device="cuda")
except ValueError as error:
    print(error)
    #>

in_jax = jax.device_put(x)
print("JAX's default device:", in_jax.devices() == {jax.devices()[0]})
#>
in_torch = torch.asarray(x)
print("PyTorch:", in_torch.device)
#>
print("still NumPy's:", in_torch.data_ptr() == x.ctypes.data)
#>
