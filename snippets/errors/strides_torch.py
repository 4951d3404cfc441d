from textwrap import fill

import numpy as np
import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = torch.arange(6.0).reshape(2, 3)
reverse = np.arange(3)[::-1]
print(raised(x.T.view, 6))
#> RuntimeError: view size is not compatible with input tensor's size
#> and stride (at least one dimension spans across two contiguous
#> subspaces). Use .reshape(...) instead.
print(raised(torch.from_numpy, reverse))
#> ValueError: At least one stride in the given numpy array is
#> negative, and tensors with negative strides are not currently
#> supported. (You can probably work around this by making a copy of
#> your array  with array.copy().)

flat = x.T.reshape(6)
copied = torch.from_numpy(reverse.copy())
print(flat.tolist(), copied.tolist())
#> [0.0, 3.0, 1.0, 4.0, 2.0, 5.0] [2, 1, 0]
