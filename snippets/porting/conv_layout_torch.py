import numpy as np
import torch
from torch.nn import functional as F

random = np.random.default_rng(0)
x = random.integers(-9, 9, (2, 4, 6, 5)).astype("float32")
w = random.integers(-9, 9, (8, 4, 3, 3)).astype("float32")
x, w = torch.tensor(x), torch.tensor(w)

y = F.conv2d(x, w)  # NCHW and OIHW
layer = torch.nn.Conv2d(4, 8, 3, bias=False)
print(tuple(layer.weight.shape))
#> (8, 4, 3, 3)
layer.weight.data = w
in_memory_last = x.to(memory_format=torch.channels_last)
print(in_memory_last.shape == x.shape)
#> True
print(in_memory_last.stride(), x.stride())
#> (120, 1, 20, 4) (120, 30, 5, 1)
print(torch.equal(y, layer(in_memory_last)))
#> True

grouped = torch.nn.Conv2d(4, 8, 3, groups=2)
print(tuple(grouped.weight.shape))
#> (8, 2, 3, 3)

impulse = torch.tensor([0.0, 0, 1, 0, 0]).reshape(1, 1, 5)
kernel = torch.tensor([1.0, 2, 3]).reshape(1, 1, 3)
response = F.conv1d(impulse, kernel).ravel()
print(response.tolist())
#> [3.0, 2.0, 1.0]
