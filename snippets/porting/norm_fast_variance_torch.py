import numpy as np
import torch

random = np.random.default_rng(0)
x = np.float32(1e3 + 1e-2 * random.standard_normal((4, 64)))
wide = x.astype("float64")  # the reference, from the same x
wide -= wide.mean(1, keepdims=True)
exact = wide / np.sqrt((wide**2).mean(1, keepdims=True) + 1e-5)


def worst(layer):
    return np.abs(layer(torch.tensor(x)).numpy() - exact).max()


matched = torch.nn.LayerNorm(
    64, eps=1e-5, elementwise_affine=False
)
accurate = worst(matched) < 0.05  # diverges: E[x^2] - E[x]^2
print("eps alone is matched:", accurate)
#> eps alone is matched: True


def by_hand(x):
    x = x - x.mean(1, keepdim=True)
    return x * torch.rsqrt(x.square().mean(1, keepdim=True) + 1e-5)


subtracts_first = worst(by_hand) < 0.05
print("the mean is subtracted first:", subtracts_first)
#> the mean is subtracted first: True
