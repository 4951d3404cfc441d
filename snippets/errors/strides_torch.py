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
print(raised(torch.from_numpy, reverse))

flat = x.T.reshape(6)
copied = torch.from_numpy(reverse.copy())
print(flat.tolist(), copied.tolist())
