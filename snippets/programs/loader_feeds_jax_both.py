import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, Dataset

images, labels = load_digits(return_X_y=True)


class Digits(Dataset):
    def __len__(self):
        return len(labels)

    def __getitem__(self, i):
        return np.uint8(images[i]), labels[i]


def stack(items):
    x, y = zip(*items)
    return np.stack(x), np.stack(y)


@jax.jit
def mean(x, y):
    return jnp.mean(x / 16), jnp.bincount(y, length=10)


loader = DataLoader(Digits(), batch_size=64, collate_fn=stack)
x, y = next(iter(loader))
print(type(x).__name__, x.shape, x.dtype)
#> ndarray (64, 64) uint8
_, counts = mean(x, y)
print(counts)
#> [8 6 7 8 4 7 5 7 6 6]
print((counts == np.bincount(labels[:64], minlength=10)).all())
#> True
