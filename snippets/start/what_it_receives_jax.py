import jax
import jax.numpy as jnp

_received = []


def f(x):
    _received.append(type(x).__name__)
    return x.sum() if x[0] > 1 else x.prod()


x = jnp.array([2.0, 3.0])
y = f(x)
slope = jax.grad(f)(x)

_runs = {
    "called": lambda: f(x),
    "grad": lambda: jax.grad(f)(x),
    "vmap": lambda: jax.vmap(f)(x[None]),
    "jit": lambda: jax.jit(f)(x),
}
for _name, _run in _runs.items():
    try:
        _run()
        _outcome = "the if was decided"
    except Exception as error:
        _outcome = type(error).__name__
    print(f"{_name:6} {_received[-1]:19} {_outcome}")
    #> called ArrayImpl           the if was decided
    #> grad   LinearizeTracer     the if was decided
    #> vmap   BatchTracer         TracerBoolConversionError
    #> jit    DynamicJaxprTracer  TracerBoolConversionError
