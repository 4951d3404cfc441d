import jax
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
batch = np.uint8(images[:64])


@jax.jit
def normalized(batch):
    return (batch / 16 - 0.5) / 0.5


sent = jax.device_put(batch)
x = normalized(sent)
bytes_sent, bytes_used = sent.nbytes, x.nbytes
print(bytes_sent, "bytes become", bytes_used, "on the device")
#> 4096 bytes become 16384 on the device
print(sent.dtype, x.dtype)
#> uint8 float32
