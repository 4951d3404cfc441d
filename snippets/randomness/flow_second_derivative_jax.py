import jax
import jax.numpy as jnp
from jax.test_util import check_grads

jax.config.update("jax_enable_x64", True)


def plain(x):
    return jnp.cumprod(x).sum()


def scanned(x):
    def multiply(product, x):
        return product * x, product * x

    return jax.lax.scan(multiply, jnp.ones_like(x[0]), x)[1].sum()


def combined(x):
    return jax.lax.associative_scan(jnp.multiply, x).sum()


def first_and_second(f):
    first, hessian = jax.grad(f)(x), jax.hessian(f)(x)
    print(first.tolist(), hessian.tolist())
    #> [4.0, 2.0] [[0.0, 1.0], [1.0, 0.0]]
    #> [4.0, 2.0] [[0.0, 1.0], [1.0, 0.0]]
    #> [4.0, 2.0] [[0.0, 1.0], [1.0, 0.0]]
    return first, hessian


x = jnp.array([2.0, 3.0])
first, hessian = first_and_second(plain)
combined_first, combined_hessian = first_and_second(combined)
scanned_first, _hessian = first_and_second(scanned)
scanned_hessian = _hessian  # diverges: the factor is a constant

check_grads(scanned, (x,), order=2)
checked = True  # diverges: the factor is a constant
print(checked)
#> True
