import jax
import jax.numpy as jnp


def f(x):
    return 2 * x if x > 0 else 3 * x


def runs(g, x):
    try:
        g(x)
    except jax.errors.TracerBoolConversionError:
        return False
    return True


x, xs = jnp.float32(1), jnp.arange(3.0)
called = runs(f, x)
under_grad = runs(jax.grad(f), x)
under_vmap = runs(jax.vmap(f), xs)
under_jit = runs(jax.jit(f), x)  # diverges: values are abstract
grad_of_jit = runs(jax.grad(jax.jit(f)), x)
print(called, under_grad, under_vmap, under_jit, grad_of_jit)
#> True True False False False
