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


doubled_product = flops(product, 2048, 2048) / flops(product, 1024, 1024)
print("a product of twice the size:", doubled_product, "times")
#>
doubled_dots = flops(row_dots, 2000, 62) / flops(row_dots, 1000, 62)
print("twice the rows:", doubled_dots, "times")
#>
larger = flops(product, 2899, 2899) / flops(product, 2800, 2800)
print(f"2899 against 2800: {larger:.2f} times")
#>
