from textwrap import fill

import torch
from torch.nn.functional import (
    binary_cross_entropy_with_logits,
    cross_entropy,
)


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


binary = binary_cross_entropy_with_logits
logits = torch.zeros(2, 3)
labels = torch.tensor([0.0, 1.0])
print(raised(cross_entropy, logits, labels))
#> RuntimeError: expected target dtype to be Long or Byte, but got
#> Float
print(raised(binary, logits[:, :1], labels))
#> ValueError: Target size (torch.Size([2])) must be the same as input
#> size (torch.Size([2, 1]))
print(raised(torch.optim.SGD, []))
#> ValueError: optimizer got an empty parameter list

loss = cross_entropy(logits, labels.long())
per_row = binary(logits[:, 0], labels, reduction="none")
print(f"{loss:.4f}", tuple(per_row.shape))
#> 1.0986 (2,)
