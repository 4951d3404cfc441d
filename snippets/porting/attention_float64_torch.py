import numpy as np
import torch
from torch.nn import functional as F

numbers = np.random.default_rng(0)
q, k, v = numbers.standard_normal((3, 8, 4))
_scores = np.exp(q @ k.T / 4**0.5)
exact = _scores / _scores.sum(-1, keepdims=True) @ v

_by_head = [torch.from_numpy(a)[None, None] for a in (q, k, v)]
_function = F.scaled_dot_product_attention(*_by_head)[0, 0]
print("dtype:", _function.dtype)
#> dtype: torch.float64
_error = float(abs(_function - torch.from_numpy(exact)).max())
double = _error < 1e-14  # diverges: the softmax is in float32 there
print("the function is exact to 1e-14:", double)
#> the function is exact to 1e-14: True
