import numpy as np
import torch

random = np.random.default_rng(0)
x = torch.tensor(random.standard_normal((2, 64)) * 1e-3).float()

layer = torch.nn.LayerNorm(64)
print("eps:", layer.eps)
#> eps: 1e-05
y = layer(x)  # diverges: eps is as large as the variance
print("std of the output:", f"{y.std(correction=0):.1f}")
#> std of the output: 0.3

matched = torch.nn.LayerNorm(64, eps=1e-5)
same = matched(x)  # agrees to 1e-5: float32
print("with eps=1e-5:", f"{same.std(correction=0):.1f}")
#> with eps=1e-5: 0.3

ordinary = layer(x * 1e3)  # agrees to 1e-4: eps is 1e-5 of 1
print("std of 1:", f"{ordinary.std(correction=0):.1f}")
#> std of 1: 1.0
