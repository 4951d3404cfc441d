import torch

x = torch.arange(4.0).requires_grad_()  # diverges: written to
y = x * x
try:
    x.add_(1)
except RuntimeError as error:
    print(str(error).partition("being ")[2])
    #> used in an in-place operation.

with torch.no_grad():
    x_next = x.add_(1)
print(x_next.tolist())
#> [1.0, 2.0, 3.0, 4.0]
try:
    y.backward(torch.ones(4))
except RuntimeError as error:
    print(str(error).partition("computation ")[2].split(":")[0])
    #> has been modified by an inplace operation
    print(str(error).partition("is at ")[2].split(".")[0])
    #> version 1; expected version 0 instead

y = x * x
y.backward(torch.ones(4))
grad = x.grad
print(grad.tolist())
#> [2.0, 4.0, 6.0, 8.0]
