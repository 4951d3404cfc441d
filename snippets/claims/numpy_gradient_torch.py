import numpy as np
import torch

print(hasattr(np, "grad"), hasattr(np, "gradient"))

x = np.array([0.0, 0.5, 1.0, 1.5])
sampled = np.gradient(np.sin(x), x, edge_order=2)
_at = torch.tensor(x, dtype=torch.float32)
exact = torch.func.vmap(torch.func.grad(torch.sin))(_at)
print("differences of samples:", sampled.round(3))
print("derivatives:", exact.round(decimals=3))
