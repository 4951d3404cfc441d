import jax.numpy as jnp

pixels = jnp.array([0, 128, 255], jnp.uint8)
normal = (pixels / 255 - 0.5) / 0.5
forgot = (pixels - 0.5) / 0.5
print("divided by 255 first:", normal)
#> divided by 255 first: [-1.          0.00392163  1.        ]
print("not divided:", forgot)
#> not divided: [ -1. 255. 509.]

images = jnp.zeros((6, 28, 28))
try:
    (images - jnp.array([0.5, 0.5])) / jnp.array([0.5, 0.5])
except (TypeError, ValueError) as error:
    print(error)
    #> Incompatible shapes for broadcasting: shapes=[(6, 28, 28), (2,)]
