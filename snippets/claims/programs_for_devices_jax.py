# no equivalent in PyTorch: it moves a program to one device
import jax
import jax.numpy as jnp


def f(x):
    return 2 * jnp.sin(x) + x


x = jnp.ones(3)
compiled = jax.jit(f).lower(x).compile()
print(round(compiled(x)[0].item(), 4))
#> 2.6829

_platforms = ("cpu", "cuda", "tpu")
_export = jax.export.export(jax.jit(f), platforms=_platforms)
exported = _export(jax.ShapeDtypeStruct((3,), jnp.float32))
print(exported.platforms)
#> ('cpu', 'cuda', 'tpu')
print(round(exported.call(x)[0].item(), 4))
#> 2.6829
