from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def positive(x):
    return x[x > 0].sum()


def places(x):
    return torch.nonzero(x > 0)[:, 0]


x = torch.tensor([1.0, -2.0, 3.0])
print(raised(torch.vmap(positive), x[None]))
#> RuntimeError: vmap: We do not support batching operators that can
#> support dynamic shape. Attempting to batch over indexing with a
#> boolean mask.
print(raised(torch.vmap(places), x[None]))
#> RuntimeError: vmap: We do not support batching operators that can
#> output dynamic shape. Attempted to vmap over aten::nonzero. Please
#> file an issue at https://github.com/pytorch/pytorch/issues if you
#> need this feature.
compiled = torch.compile(positive, backend="eager", fullgraph=True)
print(raised(compiled, x))
#> no error: 4.0

total = torch.vmap(lambda x: torch.where(x > 0, x, 0).sum())(x[None])[0]
found = torch.nonzero_static(x > 0, size=2)[:, 0]
print(float(total), found.tolist())
#> 4.0 [0, 2]
