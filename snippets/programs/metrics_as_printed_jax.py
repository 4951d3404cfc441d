# no equivalent in PyTorch: the printed program is JAX's
import jax
import jax.numpy as jnp
from jax.example_libraries import optimizers


def model(x):
    return x @ jnp.ones((10, 1))


def accuracy(labels, guesses):
    return float((labels == guesses).mean())


x = jnp.ones((5, 10))
init, update, get_params = optimizers.adam(1e-3)
for _line in [
    "import jax.jit as jit",
    "import jax.metrics",
    "jax琳琳.random.key(0)",  # characters of another text in a name
    "optim.Adam(model)",
    "len(train_loader)",
    "jax.grad(model)(x)",
    "jax.grad(model)(get_params)",
    "update(0, x, x)",
    "jax.jit.compile(model)",
    "accuracy = accuracy(x, x); accuracy(x, x)",
]:
    try:
        exec(_line)
    except Exception as error:
        _text = str(error).partition("type <class ")[2] or str(error)
        _text = _text.partition(". ")[0]
        print(f"{type(error).__name__}: {_text}")
