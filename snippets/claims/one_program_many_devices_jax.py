import jax
import jax.numpy as jnp


def normalize(x):
    return (x - x.mean()) / x.std()


x = jnp.arange(4.0)
platforms = ("cpu", "cuda", "rocm", "tpu")
exported = jax.export.export(jax.jit(normalize), platforms=platforms)(x)
print("one program for:", exported.platforms)
#> one program for: ('cpu', 'cuda', 'rocm', 'tpu')

y = exported.call(x)
print([round(v, 4) for v in y.tolist()])
#> [-1.3416, -0.4472, 0.4472, 1.3416]
