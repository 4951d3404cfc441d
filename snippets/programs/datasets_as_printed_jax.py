# no equivalent in PyTorch: the printed program is JAX's
import jax.numpy as jnp

try:
    from jax.experimental import datasets
except ImportError as error:
    print(str(error).partition(" (")[0])

halves = jnp.array([0.5, 0.5])
for _shape in (6, 28, 28), (6, 784):
    try:
        (jnp.zeros(_shape) - halves) / halves
    except ValueError as error:
        print(error)

pixels = jnp.array([0, 128, 255], jnp.uint8)
print("not divided by 255:", (pixels - 0.5) / 0.5)
print("divided:", (pixels / 255 - 0.5) / 0.5)
