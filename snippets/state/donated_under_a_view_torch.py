import numpy as np
import torch


def step(x):
    return x.add_(1)


x = torch.arange(4.0)
view = x.numpy()
y = step(x)
seen = view.tolist()  # diverges: one memory
print(y.tolist(), seen)

source = np.arange(4, dtype=np.float32)
borrowed = torch.from_dlpack(source)
step(borrowed)
behind = source.tolist()  # diverges: one memory
print(behind)
