import numpy as np
import torch

random = np.random.default_rng(0)
nhwc = torch.tensor(random.integers(0, 9, (2, 4, 4, 3)))
nchw = nhwc.permute(0, 3, 1, 2)
kernel = torch.tensor(random.integers(-9, 9, (4 * 4 * 3, 5)))

flat = nchw.flatten(1)  # diverges: begins with the channels
print(flat[0, :6].tolist())
#> [7, 2, 0, 7, 4, 6]
weight = kernel.reshape(4, 4, 3, 5).permute(3, 2, 0, 1).flatten(1)
y = flat @ weight.T
print(y[0].tolist())
#> [-157, 141, -201, 179, 166]
_wrong = flat @ kernel
print(_wrong[0].tolist())
#> [-234, 133, -25, 71, 67]

pooled = nchw.sum((2, 3))  # no order is left
print(pooled[0].tolist())
#> [64, 60, 50]
