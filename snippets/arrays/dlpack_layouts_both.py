import jax.numpy as jnp
import numpy as np
import torch


def cross(tensor):
    try:
        x = jnp.from_dlpack(tensor)
    except Exception as error:
        return str(error).split(";")[0].split(":")[0]
    equal = all(
        float(x[i]) == float(tensor[i]) for i in np.ndindex(x.shape)
    )
    shares = x.unsafe_buffer_pointer() == tensor.data_ptr()
    return f"equal {equal}, shares {shares}"


t = torch.arange(6.0).reshape(2, 3)
images = torch.arange(24.0).reshape(1, 2, 3, 4)
channels_last = images.to(memory_format=torch.channels_last)

print("contiguous:", cross(t))
#> contiguous: equal True, shares True
print("transposed:", cross(t.T))
#> transposed: equal True, shares True
print("size one in the middle:", cross(t.reshape(3, 1, 2)))
#> size one in the middle: equal True, shares True
print("size one, permuted:", cross(t.reshape(3, 1, 2).permute(1, 2, 0)))
#> size one, permuted: equal True, shares True
print("channels last:", cross(channels_last))
#> channels last: equal True, shares True
print("second row:", cross(t[1]))
#> second row: equal True, shares False
print("every other column:", cross(t[:, ::2]))
#> every other column: UNIMPLEMENTED
print("first two columns:", cross(t[:, :2]))
#> first two columns: UNIMPLEMENTED
print("expanded:", cross(torch.ones(1, 3).expand(2, 3)))
#> expanded: UNIMPLEMENTED

try:
    jnp.from_dlpack(t[1], copy=False)
except ValueError as error:
    reason = str(error).split("buffer ")[1].split(".")[0]
    print("second row, copy=False:", reason)
    #> second row, copy=False: is not aligned to 64 bytes
