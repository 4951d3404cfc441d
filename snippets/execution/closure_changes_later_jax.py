import jax
import jax.numpy as jnp


def make_layer():
    power = 1

    @jax.jit
    def layer(x):
        return x**power

    def set_power(n):
        nonlocal power
        power = n

    return layer, set_power


x = jnp.array([1.0, 2.0, 3.0])
layer, set_power = make_layer()
first = layer(x)
set_power(2)
same_layer = layer(x)  # diverges: the cell was read while tracing
print(first.tolist(), same_layer.tolist())
#> [1.0, 2.0, 3.0] [1.0, 2.0, 3.0]

new_layer, set_power = make_layer()
set_power(2)
fresh = new_layer(x)
print(fresh.tolist())
#> [1.0, 4.0, 9.0]
