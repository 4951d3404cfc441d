import jax
import jax.numpy as jnp

x = jnp.array([1, 3], jnp.bfloat16)
y = jnp.array([1.0078125, 3.296875], jnp.bfloat16)


def add_and_take(x):
    return (x + 256) - 256


def widened_square(y):
    return (y * y).astype(jnp.float32)


def cast_and_back(z):
    return z.astype(jnp.bfloat16).astype(jnp.float32)


eager = add_and_take(x)
compiled = jax.jit(add_and_take)(x)  # diverges: kept in float32
print(eager.tolist(), compiled.tolist())
#> [0.0, 4.0] [0.0, 4.0]

square = widened_square(y)
wide = jax.jit(widened_square)(y)
print(square.tolist(), wide.tolist())
#> [1.015625, 10.875] [1.01568603515625, 10.869384765625]

z = jnp.float32(1.01)
cast = float(jax.jit(cast_and_back)(z))  # diverges: no cast
print(round(cast, 6))
#> 1.007812

_strict = {"xla_allow_excess_precision": False}
rounded = jax.jit(widened_square, compiler_options=_strict)(y)
print(bool((rounded == square).all()))
#> True
