# no equivalent in PyTorch: the printed program is for JAX
import jax
import numpy as np

key = jax.random.key(0)
n = 100
eight = jax.random.normal(key, (8,))
drawn = jax.random.normal(key, (n, n))
reused = bool((drawn[0, :8] == eight).all())
print("the same numbers in both draws:", reused)
#> the same numbers in both draws: True

redrawn = np.random.normal(size=(n, n)).astype(np.float32)
placed = jax.device_put(redrawn)
one_matrix = bool((drawn == placed).all())
print("one matrix in all timings:", one_matrix)
#> one matrix in all timings: False
same_device = placed.devices() == drawn.devices()
print("on one device with the drawn matrix:", same_device)
#> on one device with the drawn matrix: True
default = jax.devices()[0]
print("on the default device:", placed.devices() == {default})
#> on the default device: True
