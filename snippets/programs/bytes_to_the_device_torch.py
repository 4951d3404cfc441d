import numpy as np
import torch
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
batch = torch.from_numpy(np.uint8(images[:64]))
device = torch.accelerator.current_accelerator(check_available=True)


def normalized(batch):
    return (batch / 16 - 0.5) / 0.5


sent = batch.to(device or "cpu", non_blocking=True)
x = normalized(sent)
bytes_sent, bytes_used = sent.nbytes, x.nbytes
print(bytes_sent, "bytes become", bytes_used, "on the device")
#> 4096 bytes become 16384 on the device
print(sent.dtype, x.dtype)
#> torch.uint8 torch.float32
