import torch
from torch.nn import functional as F

kernel = torch.tensor([1.0, 2.0, -1.0])
neuron = torch.arange(8.0) - 4
layer = torch.arange(64.0).reshape(8, 8) % 5
x = torch.tensor([3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0])


def convolve(x):
    padded = F.pad(x[None, None], (1, 1), mode="circular")
    windows = F.conv1d(padded, kernel[None, None])
    return F.relu(windows[0, 0] + 1)


def dense(x):
    return F.relu(layer @ x + 1)


def follows_a_shift(f):
    shifted = torch.roll(x, 1)
    return bool((f(shifted) == torch.roll(f(x), 1)).all())


one_neuron = F.relu(neuron @ x + 1)
print("one neuron", tuple(one_neuron.shape), neuron.numel())
#> one neuron () 8
convolved = convolve(x)
print("convolution", tuple(convolved.shape), kernel.numel())
#> convolution (8,) 3
print("dense layer", tuple(dense(x).shape), layer.numel())
#> dense layer (8,) 64
follows = [follows_a_shift(convolve), follows_a_shift(dense)]
print(follows)
#> [True, False]
