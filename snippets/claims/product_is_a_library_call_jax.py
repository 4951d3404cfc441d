import jax
import jax.numpy as jnp

x = jnp.ones((512, 512))


def product(x):
    return x @ x


program = jax.jit(product).lower(x).compile()
print([line.strip()[:70] for line in program.as_text().splitlines() if "ROOT" in line])
#>
