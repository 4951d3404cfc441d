import jax.numpy as jnp

pixels = jnp.array([0, 128, 255], jnp.uint8)
normal = (pixels / 255 - 0.5) / 0.5
forgot = (pixels - 0.5) / 0.5
print("divided by 255 first:", normal)
print("not divided:", forgot)

images = jnp.zeros((6, 28, 28))
try:
    (images - jnp.array([0.5, 0.5])) / jnp.array([0.5, 0.5])
except (TypeError, ValueError) as error:
    print(error)
