import jax
import jax.numpy as jnp


@jax.jit
def product(x):
    return x @ x


x = jnp.eye(512)
program = product.lower(x).compile()
_text = program.as_text()
generated = _text.count("kind=kLoop") + _text.count("kind=kOutput")
print("kernels generated:", generated)
#> kernels generated: 0
y = program(x)
total = y.sum().item()
print(total)
#> 512.0
