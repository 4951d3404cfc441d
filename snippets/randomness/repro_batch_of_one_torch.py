import numpy as np
import torch

n = 512
_random = np.random.default_rng(0)
x = torch.tensor(_random.standard_normal((64, n))).float()
w = torch.tensor(_random.standard_normal((n, n))).float()


def product(x):
    return x @ w


def close(a, b):
    return bool(abs(a - b).max() < 1e-5 * abs(a).max())


def same(a, b):
    return bool((a == b).all())


_batch = product(x)
_alone = product(x[:1])[0]
print("row 0 alone, to 1e-5:", close(_batch[0], _alone))
#> row 0 alone, to 1e-5: True

_others = torch.cat([x[:1], -x[1:]])
others = same(_batch[0], product(_others)[0])
print("other rows beside it, same bits:", others)
#> other rows beside it, same bits: True

_padded = torch.cat([x[:1], torch.zeros(63, n)])
padded = same(_batch[0], product(_padded)[0])
print("alone, padded to the batch, same bits:", padded)
#> alone, padded to the batch, same bits: True

whole_x, whole_w = torch.round(8 * x), torch.round(8 * w)
whole = whole_x @ whole_w
exact = same(whole[0], (whole_x[:1] @ whole_w)[0])
print("alone, of whole numbers, same bits:", exact)
#> alone, of whole numbers, same bits: True
