from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def reduce(x, how):
    return x.sum() if how == "sum" else x[how[0]]


x = torch.arange(3.0)
compiled = torch.compile(reduce, backend="eager", fullgraph=True)
print(raised(compiled, x, "sum"))
#> no error: 3.0
print(raised(compiled, x, [1]))
#> no error: 1.0
print(raised(torch.sum, [1.0, 2.0]))
#> TypeError: sum(): argument 'input' (position 1) must be Tensor, not
#> list

total = compiled(x, how="sum")
picked = compiled(x, how=(1,))
print(float(total), float(picked))
#> 3.0 1.0
