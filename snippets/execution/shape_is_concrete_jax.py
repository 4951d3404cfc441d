import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def f(x):
    rows = x.shape[0]
    print(type(rows).__name__, jnp.arange(rows) > 1)
    #> int JitTracer(bool[4])
    late = np.arange(rows) > 1  # NumPy: computed while tracing
    parts = [i * x[i] for i in range(rows)]
    try:
        x[jnp.arange(rows) > 1]
    except jax.errors.NonConcreteBooleanIndexError:
        print("refused")
        #> refused
    return x[late], sum(parts)


last, weighted = f(jnp.array([1.0, 2.0, 3.0, 4.0]))
print(last.tolist(), float(weighted))
#> [3.0, 4.0] 20.0

with jax.ensure_compile_time_eval():
    late = jnp.arange(4) > 1
print(late.tolist())
#> [False, False, True, True]
