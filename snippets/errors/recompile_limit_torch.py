import logging
from textwrap import fill

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # it warns first


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def add(x, name):
    return x + len(name)


def count(function, value):
    zero = torch.zeros(())
    return [int(function(zero, value(n))) for n in range(1, 10)]


one_per_name = torch.compile(add, backend="eager", fullgraph=True)
print(raised(count, one_per_name, lambda n: "a" * n))
#> FailOnRecompileLimitHit: Hard failure due to fullgraph=True

one_for_all = torch.compile(torch.add, backend="eager", fullgraph=True)
counted = count(one_for_all, torch.tensor)
print(counted)
#> [1, 2, 3, 4, 5, 6, 7, 8, 9]
