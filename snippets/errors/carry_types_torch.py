from textwrap import fill

import torch
from torch._higher_order_ops import scan


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = " ".join(str(error).split())
        start = max(line.find("When merging"), 0)
        line = line[start:].partition(" but")[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def loop(body, start):
    return scan(body, start, torch.tensor([0.5, 3.0]))


def multiply(carry, w):
    return carry * w, w.clone()


def cast(carry, w):
    return (carry * w).to(carry.dtype), w.clone()


def branch(x):
    return torch.cond(x.sum() > 0, torch.clone, torch.sum, (x,))


def small(x):
    return x < 10


def grow(x):
    while small(x):
        x = x * 2
    return x


half = torch.tensor(2, dtype=torch.bfloat16)
print(raised(loop, multiply, half))
#> UncapturedHigherOrderOpError: Expected init and carry to have same
#> metadata
print(raised(branch, torch.ones(2)))
#> TorchRuntimeError: When merging two branches' output in torch.cond,
#> expected same dim
print(raised(torch.func.grad(grow), torch.tensor(3.0)))
#> no error: 4.0

total = loop(cast, half)[0]
yes = torch.tensor(True)
branched = torch.cond(yes, torch.clone, lambda x: x * 0, (half,))
slope = torch.func.grad(lambda x: x * 2 * 2)(torch.tensor(3.0))
print(float(total), float(branched), float(slope))
#> 3.0 2.0 4.0
