import numpy as np
import torch

terms = 1 / np.arange(1, 100_001)
reference = terms.sum()

x = torch.tensor(terms, dtype=torch.float32)
total = x.sum()  # agrees to 1e-5: the order of the additions differs
close = abs(float(total) - reference) < 1e-5 * reference

print(x.dtype, terms.dtype)
#> torch.float32 float64
print(close)
#> True
