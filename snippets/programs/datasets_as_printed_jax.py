# no equivalent in PyTorch: the printed program is JAX's
import jax.numpy as jnp

try:
    from jax.experimental import datasets

    datasets.MNIST()
except ImportError as error:
    print(str(error).partition(" (")[0])
    #> cannot import name 'datasets' from 'jax.experimental'

halves = jnp.array([0.5, 0.5])
for _shape in (6, 28, 28), (6, 784):
    try:
        (jnp.zeros(_shape) - halves) / halves
    except ValueError as error:
        print(str(error).rpartition(": ")[2])
        #> shapes=[(6, 28, 28), (2,)]
        #> shapes=[(6, 784), (2,)]

pixels = jnp.array([0, 128, 255], jnp.uint8)
print("not divided by 255:", (pixels - 0.5) / 0.5)
#> not divided by 255: [ -1. 255. 509.]
print("divided:", (pixels / 255 - 0.5) / 0.5)
#> divided: [-1.          0.00392163  1.        ]
