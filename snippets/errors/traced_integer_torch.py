from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def pick(i):
    return [10, 20, 30][i]


x = torch.arange(3)
print(raised(torch.vmap(pick), x))
#> RuntimeError: vmap: It looks like you're calling .item() on a
#> Tensor. We don't support vmap over calling .item() on a Tensor,
#> please try to rewrite what you're doing with other operations. If
#> error is occurring somewhere inside PyTorch internals, please file a
#> bug report.
print(raised(pick, x[1]))
#> no error: 20
print(raised(torch.compile(torch.zeros, backend="eager"), 2))
#> no error: tensor([0., 0.])

table = torch.tensor([10, 20, 30])
picked = torch.vmap(lambda i: table[i])(x)
zeros = torch.zeros(2)
first = torch.compile(lambda x, n: x[:n], backend="eager")(x, 2)
print(picked.tolist(), zeros.tolist(), first.tolist())
#> [10, 20, 30] [0.0, 0.0] [0, 1]
