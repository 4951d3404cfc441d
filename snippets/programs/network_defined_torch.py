import numpy as np
import torch
from torch import nn


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 10)
        self.out = nn.Linear(10, 1)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


torch.manual_seed(0)
model = Network()
x = torch.ones(5, 10)
shape = tuple(model(x).shape)
print(shape, tuple(model.hidden.weight.shape))
#> (5, 1) (10, 10)
size = sum(p.numel() for p in model.parameters())
print("parameters:", size)
#> parameters: 121
distinct = len(model.hidden(x)[0].unique())
print("distinct hidden units:", distinct)
#> distinct hidden units: 10

numbers = np.random.default_rng(0)
w1 = numbers.standard_normal((10, 10), np.float32)
w2 = numbers.standard_normal((10, 1), np.float32)
with torch.no_grad():
    model.hidden.weight.copy_(torch.from_numpy(w1).T)
    model.out.weight.copy_(torch.from_numpy(w2).T)
    model.hidden.bias.zero_()
    model.out.bias.zero_()
output = model(x)[0].item()
print(f"the same weights: {output:.4f}")
#> the same weights: -5.9173
