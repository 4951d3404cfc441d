import numpy as np
import torch

draw = np.random.default_rng(0).normal
start = torch.from_numpy(draw(size=(4, 3)))
x = torch.from_numpy(draw(size=(8, 3)))
y = torch.tanh(x.sum(1))


def loss(w):
    return ((torch.tanh(x @ w) - y) ** 2).mean()


def train(objective, start):
    w = start.clone().requires_grad_()
    optimizer = torch.optim.Adam([w], lr=0.1)
    for _ in range(20):
        optimizer.zero_grad()
        objective(w).backward()
        optimizer.step()
    return w.detach()


def total(w):
    return torch.func.vmap(loss)(w).sum()


trained = train(total, start)
alone = train(loss, start[2])
losses = torch.func.vmap(loss)(trained)
print(losses.round(decimals=4))
#> tensor([0.0041, 0.0087, 0.0009, 0.0757], dtype=torch.float64)
print(bool((trained[2] - alone).abs().max() < 1e-12))
#> True
