import warnings

import torch

two = float(torch.std(torch.tensor([1.0, 3.0])))
with warnings.catch_warnings(record=True) as caught:
    one = float(torch.std(torch.tensor([3.0])))
print("default, two elements and one:", two, one)
print(caught[0].message)
matched = torch.std(torch.tensor([1.0, 3.0]), correction=1)
scaled = torch.std(torch.tensor([1.0, 3.0]), correction=0)
print(scaled, torch.std(torch.tensor([3.0]), correction=0))
