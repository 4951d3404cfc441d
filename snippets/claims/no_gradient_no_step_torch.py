import torch

w = torch.ones(2)
_names = ["SGD", "Adam", "Adagrad", "RMSprop", "NAdam", "Rprop"]


def step(name):
    p = torch.nn.Parameter(w.clone())
    getattr(torch.optim, name)([p], lr=0.1).step()
    return p.detach()


moved = [name for name in _names if bool((step(name) != w).any())]
print(moved)
#> []
