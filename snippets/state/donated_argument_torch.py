import torch


def step(x):
    return x.add_(1)


x = torch.arange(4.0)  # diverges: written to
_address = x.data_ptr()
y = step(x).clone()  # diverges: a copy of its own
same_memory = x.data_ptr() == _address
print(y.tolist(), same_memory)
#> [1.0, 2.0, 3.0, 4.0] True

after = x.tolist()  # diverges: x is the result
print(after)
#> [1.0, 2.0, 3.0, 4.0]

z = step(x)
print(z.tolist(), z is x)
#> [2.0, 3.0, 4.0, 5.0] True
