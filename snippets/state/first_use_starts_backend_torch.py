import torch


def double(x):
    return 2 * x


x = torch.empty(3, device="meta")
shape = tuple(double(x).shape)
print(shape, torch.finfo(torch.float32).bits)
#> (3,) 32

table = torch.zeros(3)
print(table.device, torch.cuda.is_initialized())
#> cpu False
