import jax
import jax.numpy as jnp
from jax import export


def normalize(x):
    return (x - x.mean()) / x.std()


x = jnp.arange(4.0)
exported = export.export(
    jax.jit(normalize), platforms=("cpu", "cuda", "rocm", "tpu")
)(x)
print(exported.platforms)
#>

saved = exported.serialize()
y = export.deserialize(saved).call(x)
print([round(v, 4) for v in y.tolist()])
#>
