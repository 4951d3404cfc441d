import jax
import jax.numpy as jnp


def f(x, steps):
    return jax.lax.fori_loop(0, steps, lambda i, x: x * x, x)


x = jnp.float32(2)
gradient = jax.grad(f)(x, 3)
print(float(gradient))
#> 1024.0

static = jax.jit(jax.grad(f), static_argnums=1)(x, 3)
print(float(static))
#> 1024.0

try:
    traced = float(jax.jit(jax.grad(f))(x, 3))
except ValueError as error:
    traced = "refused"  # diverges: the bound is traced
    print(str(error).split(". ")[0].split(" for ")[1])
    #> lax.while_loop or lax.fori_loop with dynamic start/stop values


def bounded(x, steps):
    def advance(i, x):
        return jnp.where(i < steps, x * x, x)

    return jax.lax.fori_loop(0, 5, advance, x)


masked = jax.jit(jax.grad(bounded))(x, 3)
print(float(masked))
#> 1024.0
