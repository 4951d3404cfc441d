# no equivalent in PyTorch: the printed program is JAX's
import jax
import jax.numpy as jnp
from jax.example_libraries import optimizers


def model(x):
    return x @ jnp.ones((10, 1))


def accuracy(labels, guesses):
    return float((labels == guesses).mean())


x = jax.random.normal(jax.random.key(0), (5, 10))
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
        _text = str(error).partition(" of type ")[2] or str(error)
        _text = _text.strip(".").partition(". ")[0]
        print(f"{type(error).__name__}: {_text}")
        #> ModuleNotFoundError: No module named 'jax.jit'
        #> ModuleNotFoundError: No module named 'jax.metrics'
        #> NameError: name 'jax琳琳' is not defined
        #> NameError: name 'optim' is not defined
        #> NameError: name 'train_loader' is not defined
        #> TypeError: Gradient only defined for scalar-output functions
        #> TypeError: <class 'function'> is not a valid JAX type
        #> ValueError: too many values to unpack (expected 3)
        #> AttributeError: 'function' object has no attribute 'compile'
        #> TypeError: 'float' object is not callable
