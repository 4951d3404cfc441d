from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = torch.arange(3.0)
places = torch.tensor([0.0, 2.0])
print(raised(lambda: x[places]))
#> IndexError: tensors used as indices must be long, int, byte or bool
#> tensors
print(raised(lambda: x[[0, 2]]))
#> no error: tensor([0., 2.])
print(raised(lambda: len({x: "key"})))
#> no error: 1

picked = x[places.long()]
print(picked.tolist())
#> [0.0, 2.0]
