import torch

n = 1024
x = torch.full((n, n), 1 / n)
small = torch.arange(3)

power = torch.linalg.matrix_power(x, 2**16)
after = small + 1  # has nothing to do with power

print(tuple(power.shape), power.dtype)
#> (1024, 1024) torch.float32
seen = after.numpy()  # shares the memory, waits for nothing
after_done = bool(seen[-1] == 3)  # diverges: there is no queue
print(after_done)
#> True

last = int(after[-1])
print(last)
#> 3
