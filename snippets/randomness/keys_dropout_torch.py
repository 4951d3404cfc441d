import torch
from torch import nn

x = torch.ones(64)
dropout = nn.Dropout(0.5)
changes = not (dropout(x) == dropout(x)).all()


def masked(seed):
    torch.manual_seed(seed)
    return dropout(x)


repeats = bool((masked(1) == masked(1)).all())
per_step = not (masked(1) == masked(2)).all()
print(changes, repeats, per_step)
#> True True True

dropout.eval()
out = dropout(x)
no_key = nn.functional.dropout(x, 0.5, training=False)
