import torch

mean = torch.tensor(0.0)


def loss(w, x):
    y = w * x
    mean.mul_(0.5).add_(0.5 * y)
    return (y - mean) ** 2


def loss_cut(w, x):
    y = w * x
    mean.mul_(0.5).add_(0.5 * y.detach())
    return (y - mean) ** 2


w = torch.tensor(2.0, requires_grad=True)
loss(w, 3.0).backward()
print(mean.requires_grad)
#> True
try:
    loss(w, 3.0).backward()
except RuntimeError as e:
    print(str(e).split(" (")[0])
    #> Trying to backward through the graph a second time

mean = torch.tensor(0.0)
(_first,) = torch.autograd.grad(loss_cut(w, 3.0), w)
(_second,) = torch.autograd.grad(loss_cut(w, 3.0), w)
first, second, kept = float(_first), float(_second), float(mean)
print(first, second, kept)
#> 18.0 9.0 4.5
