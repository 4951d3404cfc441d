import torch

x = torch.arange(4.0, requires_grad=True)
y = x * x
try:
    x.add_(1)
except RuntimeError as error:
    print(error)

with torch.no_grad():
    x_next = x.add_(1)
print(x_next.tolist())
try:
    y.backward(torch.ones(4))
except RuntimeError as error:
    print(str(error).split(": ")[0])
    print(str(error).split(", ")[-2].split(". ")[0])

y = x * x
y.backward(torch.ones(4))
grad = x.grad
print(grad.tolist())
