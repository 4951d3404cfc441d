import torch


def of_exp(x):
    y = torch.exp(x)
    y += 1
    return y.sum()


def of_sin(x):
    y = torch.sin(x)
    y += 1
    return y.sum()


def of_exp_rebound(x):
    y = torch.exp(x)
    y = y + 1
    return y.sum()


def of_exp_by_data(x):
    y = torch.exp(x)
    y.data += 1
    return y.sum()


x = torch.zeros(3, requires_grad=True)
try:
    of_exp(x).backward()
except RuntimeError as error:
    text = str(error).partition(": ")[0]
    print(text.partition(" computation ")[2])
    #> has been modified by an inplace operation

for f in (of_sin, of_exp_rebound, of_exp_by_data):
    (grad,) = torch.autograd.grad(f(x), x)
    print(f.__name__, grad.tolist())
    #> of_sin [1.0, 1.0, 1.0]
    #> of_exp_rebound [1.0, 1.0, 1.0]
    #> of_exp_by_data [2.0, 2.0, 2.0]
