import jax
import jax.numpy as jnp

x = jnp.linspace(0.5, 8.0, 1000)


def sums(x):
    return (x + 1e8) - 1e8


def kept_sums(x):
    return jax.lax.optimization_barrier(x + 1e8) - 1e8


def rounded_sums(x):
    return jax.lax.reduce_precision(x + 1e8, 8, 23) - 1e8


def products(x):
    return x * 1.1 + 0.7


def kept_products(x):
    return jax.lax.optimization_barrier(x * 1.1) + 0.7


def as_eager(f, **options):
    compiled = jax.jit(f, compiler_options=options)
    return bool((compiled(x) == f(x)).all())


print(as_eager(sums), as_eager(kept_sums), as_eager(rounded_sums))
#> False True True
switched_off = as_eager(sums, xla_disable_hlo_passes="algsimp")
print(switched_off)
#> True

print(as_eager(products), as_eager(kept_products))
#> False False
print(as_eager(products, xla_backend_optimization_level=0))
#> True
