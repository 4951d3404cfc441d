from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def accumulate(total, x):
    total += x
    return total


weight = torch.ones(2, 3, dtype=torch.bfloat16)
x = torch.ones(3, 2)
print(raised(torch.matmul, weight, x))
#> RuntimeError: expected m1 and m2 to have the same dtype, but got:
#> c10::BFloat16 != float
print(raised(torch.nn.Linear(3, 2), x.T.double()))
#> RuntimeError: mat1 and mat2 must have the same dtype, but got Double
#> and Float
print(raised(torch.add, torch.arange(2), torch.ones(2)))
#> no error: tensor([1., 2.])
print(raised(accumulate, torch.arange(2), torch.full((2,), 0.5)))
#> RuntimeError: result type Float can't be cast to the desired output
#> type Long

product = weight.float() @ x
total = torch.arange(2) + torch.full((2,), 0.5)
print(product.tolist(), total.tolist())
#> [[3.0, 3.0], [3.0, 3.0]] [0.5, 1.5]
