import copy
from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = torch.arange(3.0, requires_grad=True)
y = x * 2
print(raised(copy.deepcopy, y))
#> RuntimeError: Only Tensors created explicitly by the user (graph
#> leaves) support the deepcopy protocol at the moment.  If you were
#> attempting to deepcopy a module, this may be because of a
#> torch.nn.utils.weight_norm usage, see
#> https://github.com/pytorch/pytorch/pull/103001
print(raised(y.requires_grad_, False))
#> RuntimeError: you can only change requires_grad flags of leaf
#> variables. If you want to use a computed variable in a subgraph that
#> doesn't require differentiation use var_no_grad = var.detach().
print(raised(torch.optim.SGD, [y]))
#> ValueError: can't optimize a non-leaf Tensor
print(raised(y.bfloat16().detach().numpy))
#> TypeError: Got unsupported ScalarType BFloat16

copied = y.detach().clone()
own = y.detach().numpy().copy()
own[0] = 5.0
print(copied.tolist(), own.tolist())
#> [0.0, 2.0, 4.0] [5.0, 2.0, 4.0]
