import jax.numpy as jnp
from flax import nnx


def attempt(name, array):
    model = nnx.Linear(2, 3, rngs=nnx.Rngs(0))
    try:
        nnx.update(model, {name: array})
    except Exception as error:
        return type(error).__name__
    return f"accepted, kernel is {model.kernel.shape}"


w = jnp.arange(6.0).reshape(2, 3)
good = attempt("kernel", w)
print("only the kernel:", good)
turned = attempt("kernel", w.T)  # diverges: nnx.update checks no shape
print("another shape:", turned)
misspelt = attempt("kernal", w)  # diverges: nnx.update adds what is new
print("another name:", misspelt)
square = nnx.Linear(2, 2, rngs=nnx.Rngs(0))
nnx.update(square, {"kernel": jnp.array([[1.0, 2.0], [3.0, 4.0]])})
out = square(jnp.array([1.0, 10.0]))
print("square:", out)
