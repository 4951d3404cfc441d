import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def f(x):
    rows = x.shape[0]
    traced = jnp.arange(rows) > 1
    print(type(rows).__name__, traced)
    #> int JitTracer(bool[4])
    try:
        x[traced]
    except jax.errors.NonConcreteBooleanIndexError as error:
        print(str(error).splitlines()[0])
        #> Array boolean indices must be concrete; got bool[4]
    numpys = np.arange(rows) > 1  # runs now, while tracing
    with jax.ensure_compile_time_eval():
        evaluated = jnp.arange(rows) > 1  # so does this
    weighted = sum(i * x[i] for i in range(rows))
    return x[numpys], x[evaluated], weighted


x = jnp.array([1.0, 2.0, 3.0, 4.0])
last, also_last, weighted = f(x)
print(last.tolist(), also_last.tolist(), float(weighted))
#> [3.0, 4.0] [3.0, 4.0] 20.0
