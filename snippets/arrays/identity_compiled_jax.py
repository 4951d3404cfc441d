import jax
import jax.numpy as jnp

identity = jax.jit(lambda x: x)
x = jnp.arange(1000)
y = identity(x)

same_values = bool((x == y).all())
same_memory = (  # diverges: a compiled program has outputs of its own
    x.unsafe_buffer_pointer() == y.unsafe_buffer_pointer()
)
print(f"same values: {same_values}")
#> same values: True
print(f"same memory: {same_memory}")
#> same memory: False
