import jax
import jax.numpy as jnp


@jax.jit
def f(x):
    y = 2 * jnp.sin(x)
    return y + x


x = jnp.ones(3)
compiled = f.lower(x).compile()
kernels = compiled.as_text().count(" fusion(")
y = compiled(x)
print(f"{kernels=} {y[0].item()=}")
#> kernels=1 y[0].item()=2.6829419136047363
