import torch


def step(x):
    return x.add_(1)


x = torch.arange(4.0)
address = x.data_ptr()
y = step(x).clone()
same_memory = x.data_ptr() == address
print(y.tolist(), same_memory)

after = x.tolist()  # diverges: x is the result
print(after)

z = step(x)
print(z.tolist(), z is x)
