import jax.numpy as jnp
from flax import nnx

model = nnx.Sequential(nnx.Dropout(0.5, rngs=nnx.Rngs(0)))
x = jnp.ones(1000)


def dropped():
    return bool((model(x) == 0).any())


forgotten, switched = [], []
for _epoch in range(3):
    forgotten.append(dropped())
    model.eval()  # at the end of an epoch, and never back
print("drops in epochs 1 to 3:", forgotten)
#> drops in epochs 1 to 3: [True, False, False]

for _epoch in range(3):
    model.train()
    switched.append(dropped())
    model.eval()
print("with train() first:", switched)
#> with train() first: [True, True, True]
