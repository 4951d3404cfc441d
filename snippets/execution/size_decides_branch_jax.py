import jax
import jax.numpy as jnp

_traces = []


@jax.jit
def f(x):
    _traces.append(x.shape)
    if x.shape[0] > 10:
        return x.sum()
    return -x.sum()


sizes = [8, 5, 7, 12, 20, 6]
results = [float(f(jnp.ones(n))) for n in sizes]
captures = len(_traces)  # diverges: one for each size
print(results, captures)
#> [-8.0, -5.0, -7.0, 12.0, 20.0, -6.0] 6


def export(shape):
    x = jax.ShapeDtypeStruct(shape, jnp.float32)
    return jax.export.export(f)(x)


try:
    export(jax.export.symbolic_shape("n"))
except Exception as error:
    print(type(error).__name__)
    #> InconclusiveDimensionOperation
    print(str(error).splitlines()[0])
    #> Symbolic dimension comparison 'n' > '10' is inconclusive.

up_to_ten = jax.export.symbolic_shape("n", constraints=["n <= 10"])
limited = float(export(up_to_ten).call(jnp.ones(7)))
print(limited)
#> -7.0
