import torch

x = torch.tensor([[1.0, 10], [2, 20], [3, 30], [4, 80]])  # n = 4

default = torch.nn.BatchNorm1d(2)
default(x)
default_mean = default.running_mean  # diverges: 0.99 kept, 0.1 new
print(default.momentum)
#> 0.1
print(default_mean)
#> tensor([0.2500, 3.5000])

norm = torch.nn.BatchNorm1d(2, momentum=1 - 0.9)
y = norm(x).detach()  # agrees to 1e-5: float32
running_mean = norm.running_mean
print(running_mean)
#> tensor([0.2500, 3.5000])
running_var = norm.running_var  # diverges: over n, over n - 1
print(running_var)
#> tensor([ 1.0667, 97.5667])

over_n = x.var(0, correction=0)
by_hand = 0.9 * 1 + 0.1 * over_n * 4 / 3  # diverges: n / (n - 1)
print(torch.allclose(by_hand, running_var))
#> True
