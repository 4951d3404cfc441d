import torch

n = 1024
x = torch.full((n, n), 1 / n)

first = x + 1
second = torch.linalg.matrix_power(x, 2**16)
found = torch.accelerator.is_available()
device = torch.accelerator if found else torch.cpu
returned = device.synchronize()  # diverges: it names no tensor
print(returned)
#> None

scaled = n * float(second[0, 0])
print(scaled)
#> 1.0
