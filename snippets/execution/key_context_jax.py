import jax
import jax.numpy as jnp

traces = []


@jax.jit
def square(x):
    traces.append(x)
    return x @ x


def new():
    before = len(traces)
    square(x)
    return len(traces) - before


x = jnp.eye(2)
first, again = new(), new()
with jax.default_matmul_precision("high"):
    matmul_precision = new()
with jax.enable_x64(True):
    x64 = new()
with jax.numpy_dtype_promotion("strict"):
    strict_promotion = new()
with jax.debug_nans(True):
    debug_nans = new()
outside = new()
print(f"{first=} {again=} {matmul_precision=}")
#> first=1 again=0 matmul_precision=1
print(f"{outside=}")
#> outside=0
print(f"{x64=} {strict_promotion=} {debug_nans=}")
#> x64=1 strict_promotion=1 debug_nans=0
