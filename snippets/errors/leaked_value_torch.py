from textwrap import fill

import torch
from torch.func import grad as gradient
from torch.func import vmap


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


kept = []


def loss(x):
    hidden = 2 * x
    kept.append(hidden)
    return hidden.sum()


def loss_and_hidden(x):
    hidden = 2 * x
    return hidden.sum(), hidden


x = torch.ones(3)
vmap(loss)(x[None])
print(raised(lambda: kept[0] + 1))
#> RuntimeError: Either your tensor may have escaped from inside a
#> function being vmapped and this is a user error (see
#> https://pytorch.org/functorch/stable/ux_limitations.html), or there
#> is an internal functorch error in `gen_vmap_plumbing` Please file an
#> issue if it looks like the latter
torch.compile(loss, backend="eager")(x)
print(raised(lambda: kept[1] + 1))
#> no error: tensor([3., 3., 3.])

grad, hidden = gradient(loss_and_hidden, has_aux=True)(x)
print(grad.tolist(), hidden.tolist())
#> [2.0, 2.0, 2.0] [2.0, 2.0, 2.0]
