from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def branch(x):
    return x / 2 if x.sum() > 10 else x + 1


def scale(x):
    return x * float(x.sum())


def pad(x):
    return x * 2 if x.long().sum().item() > 10 else x


def whole(call):
    return torch.compile(call, backend="eager", fullgraph=True)


x = torch.arange(1.0, 4.0)
print(raised(whole(branch), x))
#> Unsupported: Data-dependent branching
print(raised(whole(pad), x))
#> UserError: Consider annotating your code using torch._check*().
#> Could not guard on data-dependent expression u0 > 10 (unhinted: u0 >
#> 10).  (Size-like symbols: none)
print(raised(torch.compile(branch, backend="eager"), x))
#> no error: tensor([2., 3., 4.])
print(raised(whole(scale), x))
#> no error: tensor([ 6., 12., 18.])

branched = whole(
    lambda x: torch.where(x.sum() > 10, x / 2, x + 1)
)(x)
scaled = whole(lambda x: x * x.sum())(x)
print(branched.tolist(), scaled.tolist())
#> [2.0, 3.0, 4.0] [6.0, 12.0, 18.0]
