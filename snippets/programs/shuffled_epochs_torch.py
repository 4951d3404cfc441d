import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset

images, labels = load_digits(return_X_y=True)
_data = TensorDataset(
    torch.from_numpy(images).float(), torch.from_numpy(labels)
)
_numbers = torch.Generator().manual_seed(0)
_settings = {"shuffle": True, "generator": _numbers}
_loader = DataLoader(_data, batch_size=64, **_settings)

_epochs = [list(_loader), list(_loader)]
shapes = [tuple(x.shape) for x, y in _epochs[0]]
print(len(shapes), shapes[0], shapes[-1])
#> 29 (64, 64) (5, 64)

_images = [torch.cat([x for x, y in e]) for e in _epochs]
_distinct = [len(e.unique(dim=0)) for e in _images]
each_once = [n == len(images) == len(e)
             for n, e in zip(_distinct, _images)]
_labels = [torch.cat([y for x, y in e]) for e in _epochs]
new_order = not _labels[0].equal(_labels[1])
print("each image once:", each_once, "new order:", new_order)
#> each image once: [True, True] new order: True
first = _labels[0][:6].tolist()  # diverges: another generator
print(first)
#> [8, 9, 3, 3, 3, 4]

_full = DataLoader(_data, batch_size=64, drop_last=True, **_settings)
full = len(_full)
print("full batches:", full)
#> full batches: 28
