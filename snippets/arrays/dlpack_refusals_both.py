import jax
import jax.numpy as jnp
import numpy as np
import torch


def cross(convert, source):
    try:
        return convert(source)
    except Exception as error:
        return str(error).split(",")[0].split(" since")[0]


z = torch.tensor([1 + 2j])
frozen = np.zeros(4, np.float32)
frozen.flags.writeable = False

print("requires grad:", cross(jnp.from_dlpack, torch.nn.Parameter(z)))
#> requires grad: Can't export tensors that require gradient
print("conjugate view:", cross(jnp.from_dlpack, z.conj()))
#> conjugate view: Can't export tensors with the conjugate bit set
print("sparse:", cross(jnp.from_dlpack, torch.eye(2).to_sparse()))
#> sparse: Can't export tensors with layout other than torch.strided
print("read-only NumPy:", cross(jnp.from_dlpack, frozen))
#> read-only NumPy: Cannot export readonly array
print("int4:", cross(torch.from_dlpack, jnp.zeros(4, "int4")))
#> int4: UNIMPLEMENTED: XLA type S4 has no DLPack equivalent
print("traced:", cross(jax.jit(torch.from_dlpack), jnp.zeros(4)))
#> traced: DynamicJaxprTracer has no attribute __dlpack_device__

negative = z.conj().imag
print("imaginary part of the conjugate:", negative)
#> imaginary part of the conjugate: tensor([-2.])
print("... in JAX:", cross(jnp.from_dlpack, negative))
#> ... in JAX: [2.]
