import jax.numpy as jnp
import torch


def cross(dtype):
    tensor = torch.ones(4, dtype=dtype)
    x = jnp.from_dlpack(tensor)
    shares = x.unsafe_buffer_pointer() == tensor.data_ptr()
    return f"{x.dtype}, shares {shares}"


print("bool:", cross(torch.bool))
#> bool: bool, shares True
print("uint16:", cross(torch.uint16))
#> uint16: uint16, shares True
print("int32:", cross(torch.int32))
#> int32: int32, shares True
print("int64:", cross(torch.int64))
#> int64: int32, shares False
print("float16:", cross(torch.float16))
#> float16: float16, shares True
print("bfloat16:", cross(torch.bfloat16))
#> bfloat16: bfloat16, shares True
print("float8_e4m3fn:", cross(torch.float8_e4m3fn))
#> float8_e4m3fn: float8_e4m3fn, shares True
print("float32:", cross(torch.float32))
#> float32: float32, shares True
print("float64:", cross(torch.float64))
#> float64: float32, shares False
print("complex64:", cross(torch.complex64))
#> complex64: complex64, shares True
print("complex128:", cross(torch.complex128))
#> complex128: complex64, shares False
print("int64 2**40:", jnp.from_dlpack(torch.tensor([2**40])))
#> int64 2**40: [0]
