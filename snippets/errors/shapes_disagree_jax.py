from textwrap import fill

import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = jnp.ones((2, 3))
print(raised(jnp.add, x, jnp.ones((2, 4))))
#> TypeError: add got incompatible shapes for broadcasting: (2, 3), (2,
#> 4).
print(raised(jnp.matmul, x, jnp.ones((4, 5))))
#> TypeError: dot_general requires contracting dimensions to have the
#> same shape, got (3,) and (4,).
print(raised(jnp.reshape, x, (4,)))
#> TypeError: cannot reshape array of shape (2, 3) (size 6) into shape
#> (4,) (size 4)

total = x + jnp.ones((2, 1))
product = x @ jnp.ones((4, 3)).T
flat = x.reshape(-1)
print(total.shape, product.shape, flat.shape)
#> (2, 3) (2, 4) (6,)
