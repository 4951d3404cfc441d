import jax
import jax.numpy as jnp

w, x = jnp.array(1.0), jnp.array([1e-5, 2e-5])


def loss(w, dtype, scale):
    y = w.astype(dtype) * x.astype(dtype)
    return (y * y).sum().astype(jnp.float32) * scale


gradients = {}
for dtype in jnp.float32, jnp.bfloat16, jnp.float16:
    for scale in 1.0, 2.0**15:
        _grad = jax.grad(loss)(w, dtype, scale) / scale
        _name = f"{dtype.dtype.name}, scale {scale:.0f}"
        gradients[_name] = float(_grad)
        print(f"{_name}: {gradients[_name]:.0e}")
        #> float32, scale 1: 1e-09
        #> float32, scale 32768: 1e-09
        #> bfloat16, scale 1: 1e-09
        #> bfloat16, scale 32768: 1e-09
        #> float16, scale 1: 0e+00
        #> float16, scale 32768: 1e-09
