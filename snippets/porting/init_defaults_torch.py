import torch
from torch import nn


def show(label, value):
    print(f"{label}: {value:.2g}")
    #> linear from 1000, std: 0.018
    #> linear from 1000, largest: 0.032
    #> its bias, largest: 0.032
    #> 3x3 convolution of 64, std: 0.024
    #> embedding in 100, std: 1
    #> he_normal from 500, std: 0.063
    #> he_normal from 500, largest: 0.31
    return round(float(value), 3)


torch.manual_seed(0)
torch.set_grad_enabled(False)
linear = nn.Linear(1000, 1000)
linear_std = show(
    "linear from 1000, std", linear.weight.std()
)  # diverges: a variance of 1 / fan_in, and of 1 / (3 fan_in)
linear_max = show(
    "linear from 1000, largest", linear.weight.abs().max()
)  # diverges: truncated normal, uniform
bias_max = show(
    "its bias, largest", linear.bias.abs().max()
)  # diverges: zeros, uniform

conv = nn.Conv2d(64, 64, 3)
conv_std = show(
    "3x3 convolution of 64, std", conv.weight.std()
)  # diverges: as for the linear layer
embed = nn.Embedding(5000, 100)
embed_std = show(
    "embedding in 100, std", embed.weight.std()
)  # diverges: 1 / features, 1

_w = torch.empty(500, 500)
nn.init.kaiming_normal_(_w, nonlinearity="relu")  # fan_in last
he_std = show("he_normal from 500, std", _w.std())
he_max = show(
    "he_normal from 500, largest", _w.abs().max()
)  # diverges: cut off at two deviations, not cut off
