from textwrap import fill

import torch
from torch.nn.utils.rnn import pad_sequence


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


short, long = torch.ones(2), torch.ones(3)
print(raised(torch.stack, [short, long]))
#> RuntimeError: stack expects each tensor to be equal size, but got
#> [2] at entry 0 and [3] at entry 1
a, b = torch.ones(2, 3), torch.ones(4, 3)
print(raised(torch.cat, [a, b], 1))
#> RuntimeError: Sizes of tensors must match except in dimension 1.
#> Expected size 2 but got size 4 for tensor number 1 in the list.
print(raised(torch.tensor, [[1, 2], [3]]))
#> ValueError: expected sequence of length 2 at dim 1 (got 1)

padded = pad_sequence([short, long], batch_first=True)
joined = torch.cat([a, b], 0)
print(padded.tolist(), tuple(joined.shape))
#> [[1.0, 1.0, 0.0], [1.0, 1.0, 1.0]] (6, 3)
