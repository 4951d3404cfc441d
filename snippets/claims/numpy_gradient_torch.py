import numpy as np
import torch

print(hasattr(np, "grad"), hasattr(np, "gradient"))
#> False True

x = np.array([0.0, 0.5, 1.0, 1.5])
sampled = np.gradient(np.sin(x), x, edge_order=2)
_at = torch.tensor(x, dtype=torch.float32)
exact = torch.func.vmap(torch.func.grad(torch.sin))(_at)
print("differences of samples:", sampled.round(3))
#> differences of samples: [1.076 0.841 0.518 0.106]
print("derivatives:", exact.round(decimals=3))
#> derivatives: tensor([1.0000, 0.8780, 0.5400, 0.0710])
