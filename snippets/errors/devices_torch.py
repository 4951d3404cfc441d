from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = torch.arange(3.0)
_y = torch.arange(3.0, device="meta")
print(raised(lambda: x + _y))
#> RuntimeError: Tensor on device meta is not on the expected device
#> cpu!
print(raised(_y.to, "cpu"))
#> NotImplementedError: Cannot copy out of meta tensor; no data!
print(raised(_y.numpy))
#> TypeError: can't convert meta device type tensor to numpy. Use
#> Tensor.cpu() to copy the tensor to host memory first.

total = x + torch.arange(3.0).to(x.device)
print(total.tolist())
#> [0.0, 2.0, 4.0]
