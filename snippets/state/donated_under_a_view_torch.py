import numpy as np
import torch


def step(x):
    return x.add_(1)


x = torch.arange(4.0)  # diverges: written to
view = x.numpy()
y = step(x)
seen = view.tolist()  # diverges: one memory
print(y.tolist(), seen)
#> [1.0, 2.0, 3.0, 4.0] [1.0, 2.0, 3.0, 4.0]

source = np.arange(4, dtype="float32")  # diverges: written to
borrowed = torch.from_dlpack(source)  # diverges: written to
step(borrowed)
behind = source.tolist()  # diverges: one memory
print(behind)
#> [1.0, 2.0, 3.0, 4.0]
