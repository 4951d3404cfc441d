import torch
from torch.func import grad, vmap

x = torch.tensor([[1.0, 2.0], [3.0, -1.0], [0.5, 1.5]])
y = torch.tensor([1.0, 2.0, 0.0])


def loss(w):
    return ((x @ w - y) ** 2).mean()


def train(w, rate):
    for _ in range(5):
        w = w - rate * grad(loss)(w)
    return loss(w)


start = torch.zeros(2)
rates = torch.tensor([0.01, 0.05, 0.1, 0.3])
losses = vmap(train, in_dims=(None, 0))(start, rates)
print(losses.round(decimals=3))
#> tensor([0.8580, 0.0970, 0.0720, 2.7480])

loop = torch.stack([train(start, rate) for rate in rates])
print(bool(torch.allclose(losses, loop, rtol=1e-5)))
#> True
