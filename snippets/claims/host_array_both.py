import jax
import numpy as np
import torch

random = np.random.default_rng(0)
x = random.standard_normal(4).astype(np.float32)
print(type(x).__name__, x.device)
#> ndarray cpu
try:
    np.asarray(x, device="cuda")
except ValueError as error:
    print(error)
    #> Device not understood. Only "cpu" is allowed, but received: cuda

in_jax = jax.device_put(x)
print("JAX's default device:", in_jax.devices() == {jax.devices()[0]})
#> JAX's default device: True
in_torch = torch.asarray(x)
print("PyTorch:", in_torch.device)
#> PyTorch: cpu
print("still NumPy's:", in_torch.data_ptr() == x.ctypes.data)
#> still NumPy's: True
