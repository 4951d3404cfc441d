import jax.numpy as jnp

weight, average = {}, {}
for dtype in jnp.float32, jnp.bfloat16:
    w = jnp.ones((), dtype)
    ema = jnp.zeros((), dtype)
    for _ in range(1000):
        w = w + jnp.asarray(0.001, dtype)
        ema = 0.999 * ema + jnp.asarray(0.001, dtype)
    weight[w.dtype.name] = round(float(w), 3)
    average[w.dtype.name] = round(float(ema), 3)
print("after 1000 additions of 0.001 to 1:", weight)
#> after 1000 additions of 0.001 to 1: {'float32': 2.0, 'bfloat16': 1.0}
print("a running average of ones:", average)
#> a running average of ones: {'float32': 0.632, 'bfloat16': 0.5}
