# no equivalent in PyTorch: an exported program is for one device
import jax
import jax.numpy as jnp


def f(x):
    return 2 * jnp.sin(x) + x


x = jnp.ones(3)
compiled = jax.jit(f).lower(x).compile()
print(jax.devices()[0].platform, round(compiled(x)[0].item(), 4))

_for_all = jax.export.export(jax.jit(f), platforms=("cpu", "cuda", "tpu"))
exported = _for_all(jax.ShapeDtypeStruct((3,), jnp.float32))
print(exported.platforms)
print(round(exported.call(x)[0].item(), 4))
