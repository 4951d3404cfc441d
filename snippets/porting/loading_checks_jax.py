import jax.numpy as jnp
from flax import nnx


def attempt(name, shape):
    model = nnx.Linear(2, 3, rngs=nnx.Rngs(0))
    try:
        nnx.update(model, {name: jnp.ones(shape)})
        return "accepted"
    except Exception as error:
        return type(error).__name__


partial = attempt("kernel", (2, 3))  # diverges: accepted here only
print("kernel without bias:", partial)
#> kernel without bias: accepted
misspelt = attempt("kernal", (2, 3))  # diverges: accepted here only
print("a name that the model lacks:", misspelt)
#> a name that the model lacks: accepted
turned = attempt("kernel", (3, 2))  # diverges: accepted here only
print("a matrix not transposed:", turned)
#> a matrix not transposed: accepted

weight = jnp.array([[1.0, 2.0], [3.0, 4.0]])  # (out, in)
model = nnx.Linear(2, 2, use_bias=False, rngs=nnx.Rngs(0))
x = jnp.array([1.0, 10.0])
nnx.update(model, {"kernel": weight.T})
right = model(x)
print("square, transposed:", right)
#> square, transposed: [21. 43.]
nnx.update(model, {"kernel": weight})
mistaken = model(x)
print("square, not transposed:", mistaken)
#> square, not transposed: [31. 42.]
