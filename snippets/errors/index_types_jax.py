from textwrap import fill

import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = jnp.arange(3.0)
places = jnp.array([0.0, 2.0])
print(raised(lambda: x[places]))
#> TypeError: Indexer must have integer or boolean type, got indexer
#> with type float32
print(raised(lambda: x[[0, 2]]))
#> TypeError: Using a non-tuple sequence for multidimensional indexing
#> is not allowed; use `arr[array(seq)]` instead of `arr[seq]`. See
#> https://github.com/jax-ml/jax/issues/4564 for more information.
print(raised(lambda: {x: "key"}))
#> TypeError: unhashable type: 'jaxlib._jax.ArrayImpl'

picked = x[places.astype(int)]
print(picked.tolist())
#> [0.0, 2.0]
