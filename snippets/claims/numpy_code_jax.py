import jax.numpy as jnp
import numpy as np

x = jnp.array([-1.0, 0.0, 4.0])


def attempt(label, action):
    try:
        result = action()
    except (AttributeError, IndexError, TypeError) as error:
        result = type(error).__name__
    print(f"{label}: {result}")
    #> where and sqrt: [0.0, 0.0, 2.0]
    #> y[0] = 1: TypeError
    #> sum of a list: TypeError
    #> arange(3)[10]: 2
    #> random.rand(3): AttributeError
    #> float64 comes in as: float32
    #> has most of NumPy's functions: True


def assign():
    y = jnp.zeros(3)
    y[0] = 1
    return y.tolist()


roots = jnp.where(x > 0, jnp.sqrt(abs(x)), 0).tolist()
attempt("where and sqrt", lambda: roots)
attempt("y[0] = 1", assign)
attempt("sum of a list", lambda: int(jnp.sum([1, 2, 3])))
attempt("arange(3)[10]", lambda: int(jnp.arange(3)[10]))
attempt("random.rand(3)", lambda: jnp.random.rand(3))
attempt("float64 comes in as", lambda: jnp.asarray(np.ones(3)).dtype)

_names = [n for n in np.__all__ if callable(getattr(np, n))]
_found = [hasattr(jnp, name) for name in _names]
most_names = bool(np.mean(_found) > 0.5)
attempt("has most of NumPy's functions", lambda: most_names)
