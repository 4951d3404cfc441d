import jax
import jax.numpy as jnp


@jax.jit
def product(x):
    return x @ x


x = jnp.eye(512)
program = product.lower(x).compile()
_text = program.as_text()
print(_text)
generated = _text.count(" fusion(")
print("kernels generated:", generated)
#>
y = program(x)
total = y.sum().item()
print(total)
#>
