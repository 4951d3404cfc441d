import jax.numpy as jnp

x = jnp.arange(3)
x += 0.5
print(x.dtype, x.tolist())
#> float32 [0.5, 1.5, 2.5]

y = jnp.zeros(3)
y += jnp.ones((2, 3))
print(y.shape)
#> (2, 3)

z = jnp.ones(3, jnp.bfloat16)
z += jnp.ones(3) / 1024
first = z[0].item()  # diverges: z stays bfloat16
print(z.dtype, first)
#> float32 1.0009765625
