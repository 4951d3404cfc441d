# no equivalent in JAX: every size is known while jit traces
import torch


def f(x):
    positive = x[x > 0]
    if positive.shape[0] > 1:
        return positive.mean()
    return positive.sum()


def f_promised(x):
    positive = x[x > 0]
    torch._check(positive.shape[0] > 1)
    if positive.shape[0] > 1:
        return positive.mean()
    return positive.sum()


x = torch.tensor([1.0, -2.0, 3.0, -4.0])
try:
    torch.compile(f, backend="eager", fullgraph=True)(x)
except torch._dynamo.exc.UserError as error:
    print(str(error).split(". ")[1].split(" (")[0])
    #> Could not guard on data-dependent expression u0 > 1

g = torch.compile(f_promised, backend="eager", fullgraph=True)
print(g(x).item())
#> 2.0
try:
    g(-x.abs())
except RuntimeError as error:
    print(str(error).split(" for ")[0])
    #> Runtime assertion failed
