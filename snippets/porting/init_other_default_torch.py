import torch
from torch import nn


def flax_weight(w):
    fan_in = w[0].numel()
    std = fan_in**-0.5 / 0.87962566  # of the normal, before the cut
    nn.init.trunc_normal_(w, std=std, a=-2 * std, b=2 * std)


def summary(w):
    return round(float(w.std()), 3), round(float(abs(w).max()), 2)


torch.manual_seed(0)
torch.set_grad_enabled(False)
linear = nn.Linear(500, 500)
conv = nn.Conv2d(64, 64, 5)
embed = nn.Embedding(9000, 100)
linear_like_torch = summary(linear.weight)
bias_like_torch = round(float(linear.bias.abs().max()), 2)
conv_like_torch = summary(conv.weight)
embed_like_torch = round(float(embed.weight.std()), 2)
print(linear_like_torch, bias_like_torch)
#> (0.026, 0.04) 0.04
print(conv_like_torch, embed_like_torch)
#> (0.014, 0.02) 1.0

flax_weight(linear.weight)
linear_like_flax = summary(linear.weight)
print(linear_like_flax)
#> (0.045, 0.1)
