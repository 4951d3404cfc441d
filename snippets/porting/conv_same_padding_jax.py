import jax
import jax.numpy as jnp
from flax import nnx

nhwc = jnp.arange(224 * 224.0).reshape(1, 224, 224, 1) % 7
hwio = jnp.arange(49.0).reshape(7, 7, 1, 1) % 5


def first_conv(padding):
    conv = nnx.Conv(
        1, 1, (7, 7), 2, padding=padding, rngs=nnx.Rngs(0)
    )
    conv.kernel[...] = hwio
    return conv(nhwc)[0, :, :, 0]


same = first_conv("SAME")
padded_2_3 = first_conv([(2, 3), (2, 3)])
padded_3 = first_conv(3)
print(same.shape == padded_3.shape)
#> True
print(bool(jnp.all(same == padded_2_3)))
#> True
print("SAME:", same[0, :3].tolist())
#> SAME: [100.0, 210.0, 210.0]
print("3:", padded_3[0, :3].tolist())
#> 3: [49.0, 120.0, 156.0]

pads = jax.lax.padtype_to_pads
print("224, kernel 7:", pads((224,), (7,), (2,), "SAME"))
#> 224, kernel 7: [(2, 3)]
print("225, kernel 7:", pads((225,), (7,), (2,), "SAME"))
#> 225, kernel 7: [(3, 3)]
print("8, kernel 3:", pads((8,), (3,), (2,), "SAME"))
#> 8, kernel 3: [(0, 1)]
print("9, kernel 3:", pads((9,), (3,), (2,), "SAME"))
#> 9, kernel 3: [(1, 1)]
