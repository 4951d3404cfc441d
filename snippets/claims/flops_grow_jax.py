import jax
import jax.numpy as jnp


def flops(f, *shape):
    x = jax.ShapeDtypeStruct(shape, jnp.float32)
    program = jax.jit(f).lower(x).compile()
    return int(program.cost_analysis()["flops"])


def product(x):
    return x @ x


def row_dots(x):
    return jnp.einsum("ij,ij->i", x, x)


n = 1024
doubled_product = flops(product, 2 * n, 2 * n) / flops(product, n, n)
print("a product of twice the size:", doubled_product)
#> a product of twice the size: 8.0
doubled_dots = flops(row_dots, 2000, 62) / flops(row_dots, 1000, 62)
print("dot products of twice the rows:", doubled_dots)
#> dot products of twice the rows: 2.0
larger = flops(product, 2899, 2899) / flops(product, 2800, 2800)
print(f"2899 against 2800: {larger:.2f}")
#> 2899 against 2800: 1.11
