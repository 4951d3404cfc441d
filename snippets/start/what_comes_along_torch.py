import importlib.metadata

import torch

_required = importlib.metadata.requires("torch")
_names = [r.split(">")[0] for r in _required if "extra ==" not in r]
needs_numpy = "numpy" in _names  # diverges: it is optional here
needs_scipy = "scipy" in _names  # diverges: not required here
print(needs_numpy, needs_scipy)
#> False False

_attention = "scaled_dot_product_attention"
has_attention = hasattr(torch.nn.functional, _attention)
has_layers = hasattr(torch.nn, "Linear")  # diverges: in torch.nn
has_optimizers = hasattr(torch.optim, "AdamW")  # diverges: in optim
has_loaders = hasattr(torch.utils.data, "DataLoader")  # diverges: here
print(has_attention, has_layers, has_optimizers, has_loaders)
#> True True True True
