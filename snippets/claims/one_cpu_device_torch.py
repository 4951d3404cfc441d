import os

import torch

devices = torch.cpu.device_count()
print(devices, "device; more than one core:", os.cpu_count() > 1)
#> 1 device; more than one core: True

x = torch.ones(64, 64, device="cpu")
y = x @ x
print(y.device)
#> cpu
