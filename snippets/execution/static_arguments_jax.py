import jax
import jax.numpy as jnp

traces = []


def reduce(x, how):
    traces.append(how)
    return x.sum() if how == "sum" else x.max()


def new(how):
    before = len(traces)
    reduce_jit(x, how)
    return len(traces) - before


x = jnp.arange(4.0)
reduce_jit = jax.jit(reduce, static_argnames="how")
declared = [new(how) for how in ("sum", "max", "sum")]
print(f"{declared=}", reduce_jit(x, "max").item())
#> declared=[1, 1, 0] 3.0

try:
    undeclared = jax.jit(reduce)(x, "sum").item()
except TypeError as error:
    undeclared = None  # diverges: a str is no array
    print(str(error).split(". ")[1].partition(" and was")[0])
    #> The problematic value is of type <class 'str'>
