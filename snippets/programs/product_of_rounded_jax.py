import jax.numpy as jnp

x = jnp.array([[0.3744, 0.1656], [0.4707, 0.1663]])
y = jnp.array([[0.3946, 0.1186], [0.1569, 0.3145]])

product = x @ y
rounded = jnp.matmul(
    x.astype(jnp.bfloat16),
    y.astype(jnp.bfloat16),
    preferred_element_type=jnp.float32,
)
print(product)
#> [[0.17372088 0.09648504]
#>  [0.21183069 0.10812637]]
print(rounded, rounded.dtype)
#> [[0.17405128 0.09669876]
#>  [0.21180916 0.10805416]] float32
