import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, labels = load_digits(return_X_y=True)
train, test = train_test_split(
    np.uint8(images), test_size=357, random_state=0
)
x, x_test = torch.tensor(train) / 16, torch.tensor(test) / 16
symmetric = (x - 0.5) / 0.5
low, high = symmetric.min().item(), symmetric.max().item()
print("symmetric:", low, high)
#> symmetric: -1.0 1.0

mean, std = x.mean().item(), x.std(correction=0).item()
_standard, _test = (x - mean) / std, (x_test - mean) / std
zero = abs(_standard.mean().item()) < 1e-5
print(f"train: mean zero {zero}, deviation {_standard.std():.3f}")
#> train: mean zero True, deviation 1.000
print(f"test: mean {_test.mean():.3f}, deviation {_test.std():.3f}")
#> test: mean -0.004, deviation 0.997

_pixel_std = x.std(0, correction=0)
constant = int((_pixel_std == 0).sum())
nans = int(((x - x.mean(0)) / _pixel_std).isnan().any(0).sum())
print("constant pixels:", constant, "not a number:", nans)
#> constant pixels: 3 not a number: 3
_each = (x - x.mean(0)) / _pixel_std.where(_pixel_std != 0, 1)
finite = bool(_each.isfinite().all())
print("with a 1 for their deviation, finite:", finite)
#> with a 1 for their deviation, finite: True
