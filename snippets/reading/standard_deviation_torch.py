import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])

mean = torch.mean(x)
std = torch.std(x)  # diverges: JAX divides by n, PyTorch by n - 1
sample_std = torch.std(x, correction=1)

print(mean)
#> tensor(2.5000)
print(std)
#> tensor(1.2910)
print(sample_std)
#> tensor(1.2910)
