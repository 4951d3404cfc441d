import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset

images, labels = load_digits(return_X_y=True)
numbers = np.random.default_rng(0)
order = numbers.permutation(len(labels))
batches = [order[i : i + 64] for i in range(0, len(order), 64)]

_data = TensorDataset(*map(torch.from_numpy, (images, labels)))
_loader = DataLoader(_data, batch_sampler=batches)
first = None
_brightness = []
for x, y in _loader:
    first = y[:6].tolist() if first is None else first
    _brightness.append(x.mean().item())
brightness = _brightness
print(first)
#> [6, 6, 6, 2, 5, 6]
print(f"{brightness[0]:.4f} {brightness[-1]:.4f}")
#> 4.9751 4.5969
