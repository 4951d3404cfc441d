import warnings

import torch

pair, single = torch.tensor([1.0, 3.0]), torch.tensor([3.0])
default = torch.std(pair)  # diverges: by n there, by n - 1 here
print("default:", default.numpy())
#> default: 1.4142135
with warnings.catch_warnings(record=True) as _caught:
    default_of_one = torch.std(single)  # diverges: by n - 1 here
print("default, one element:", default_of_one.numpy())
#> default, one element: nan
print("warning:", str(_caught[0].message).split(".")[0])
#> warning: std(): degrees of freedom is <= 0

by_n = torch.std(pair, correction=0)
print("divided by n:", by_n.numpy())
#> divided by n: 1.0
by_less = torch.std(pair, correction=1)
print("divided by n - 1:", by_less.numpy())
#> divided by n - 1: 1.4142135
with warnings.catch_warnings(record=True):
    one_by_less = torch.std(single, correction=1)
print("one element, divided by n - 1:", one_by_less.numpy())
#> one element, divided by n - 1: nan
