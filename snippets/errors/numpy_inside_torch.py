from textwrap import fill

import numpy as np
import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def wave(x):
    return np.sin(x).sum()


x = torch.zeros(3, requires_grad=True)
print(raised(wave, x))
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use
#> tensor.detach().numpy() instead.
print(raised(x.numpy))
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use
#> tensor.detach().numpy() instead.
print(raised(np.from_dlpack, x))
#> BufferError: Can't export tensors that require gradient, use
#> tensor.detach()

value = x.detach().numpy()
torch.sin(x).sum().backward()
grad = x.grad
print(grad.tolist())
#> [1.0, 1.0, 1.0]
