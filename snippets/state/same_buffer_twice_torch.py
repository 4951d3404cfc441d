import torch


def double_and_add(x, y):
    x.mul_(2)
    return x + y


x = torch.arange(4.0)  # diverges: written to
twice = double_and_add(x, x)  # diverges: y was doubled, too
print(twice.tolist())
#> [0.0, 4.0, 8.0, 12.0]

x = torch.arange(4.0)  # diverges: written to
apart = double_and_add(x, x.clone())
print(apart.tolist())
#> [0.0, 3.0, 6.0, 9.0]
