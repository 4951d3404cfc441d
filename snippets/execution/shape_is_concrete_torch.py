import numpy as np
import torch


@torch.compile(backend="eager", fullgraph=True)
def f(x):
    rows = x.shape[0]
    traced = torch.arange(rows) > 1
    numpys = torch.as_tensor(np.arange(rows) > 1)  # traced, too
    weighted = sum(i * x[i] for i in range(rows))
    return x[traced], x[numpys], weighted


x = torch.tensor([1.0, 2.0, 3.0, 4.0])
last, also_last, weighted = f(x)
print(last.tolist(), also_last.tolist(), float(weighted))
#> [3.0, 4.0] [3.0, 4.0] 20.0
