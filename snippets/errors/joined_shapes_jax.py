from textwrap import fill

import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


short, long = jnp.ones(2), jnp.ones(3)
print(raised(jnp.stack, [short, long]))
#> ValueError: All input arrays must have the same shape. Got (2,),
#> (3,).
a, b = jnp.ones((2, 3)), jnp.ones((4, 3))
print(raised(jnp.concatenate, [a, b], 1))
#> TypeError: Cannot concatenate arrays with shapes that differ in
#> dimensions other than the one being concatenated: concatenating
#> along dimension 1 for shapes (2, 3), (4, 3).
print(raised(jnp.array, [[1, 2], [3]]))
#> ValueError: setting an array element with a sequence. The requested
#> array has an inhomogeneous shape after 1 dimensions. The detected
#> shape was (2,) + inhomogeneous part.

padded = jnp.stack([jnp.pad(short, (0, 1)), long])
joined = jnp.concatenate([a, b], 0)
print(padded.tolist(), joined.shape)
#> [[1.0, 1.0, 0.0], [1.0, 1.0, 1.0]] (6, 3)
