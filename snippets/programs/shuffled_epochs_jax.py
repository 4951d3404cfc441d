import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
numbers = np.random.default_rng(0)


def loader(size, drop_last=False):
    order = numbers.permutation(len(labels))
    stop = len(order) - (len(order) % size if drop_last else 0)
    for i in range(0, stop, size):
        batch = order[i : i + size]
        yield np.float32(images[batch]), labels[batch]


_epochs = [list(loader(64)), list(loader(64))]
shapes = [tuple(x.shape) for x, y in _epochs[0]]
print(len(shapes), shapes[0], shapes[-1])
#> 29 (64, 64) (5, 64)

_images = [np.concatenate([x for x, y in e]) for e in _epochs]
_distinct = [len(np.unique(e, axis=0)) for e in _images]
each_once = [n == len(images) == len(e)
             for n, e in zip(_distinct, _images)]
_labels = [np.concatenate([y for x, y in e]) for e in _epochs]
new_order = bool((_labels[0] != _labels[1]).any())
print("each image once:", each_once, "new order:", new_order)
#> each image once: [True, True] new order: True
first = _labels[0][:6].tolist()  # diverges: another generator
print(first)
#> [6, 6, 6, 2, 5, 6]

full = len(list(loader(64, drop_last=True)))
print("full batches:", full)
#> full batches: 28
