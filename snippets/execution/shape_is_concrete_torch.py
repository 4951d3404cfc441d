import numpy as np
import torch


@torch.compile(backend="eager", fullgraph=True)
def f(x):
    rows = x.shape[0]
    late = torch.arange(rows) > 1
    also_late = torch.as_tensor(np.arange(rows) > 1)  # traced, too
    parts = [i * x[i] for i in range(rows)]
    return x[late], x[also_late], sum(parts)


last, also_last, weighted = f(torch.tensor([1.0, 2.0, 3.0, 4.0]))
print(last.tolist(), also_last.tolist(), float(weighted))
#> [3.0, 4.0] [3.0, 4.0] 20.0
late = torch.arange(4) > 1
print(late.tolist())
#> [False, False, True, True]
