import torch
from torch import nn
from torch.func import vmap

weight = torch.arange(12.0).reshape(4, 3) / 10
bias = torch.tensor([0.0, 1.0, 2.0, 3.0])
linear = nn.Linear(3, 4)
linear.load_state_dict({"weight": weight, "bias": bias})
linear.requires_grad_(False)

batch = torch.arange(30.0).reshape(2, 5, 3)
out = linear(batch)
print(tuple(out.shape))
#> (2, 5, 4)
print(bool((out == vmap(vmap(linear))(batch)).all()))
#> True
