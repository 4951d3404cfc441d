import numpy as np
import torch

torch.set_num_threads(1)  # the products are small
numbers = np.random.default_rng(0)
x = np.float32(numbers.normal(size=(64, 10)))
y = np.sin(x[:, :1]) * x[:, 1:2]
w1 = np.float32(numbers.normal(0, 0.3, (10, 10)))
w2 = np.float32(numbers.normal(0, 0.3, (10, 1)))
_x, _y = torch.from_numpy(x), torch.from_numpy(y)


def loss(params):
    w1, w2 = params
    return ((torch.relu(_x @ w1) @ w2 - _y) ** 2).mean()


def train(params):
    params = [p.requires_grad_() for p in params]
    optimizer = torch.optim.SGD(params, lr=0.02)
    for _ in range(200):
        optimizer.zero_grad()
        loss(params).backward()
        optimizer.step()
    return params[0].detach(), loss(params).item()


_hidden, ones_loss = train((torch.ones(10, 10), torch.ones(10, 1)))
rank = int(torch.linalg.matrix_rank(_hidden))
print("from ones: rank", rank, f"loss {ones_loss:.3f}")
#> from ones: rank 1 loss 0.468
_w1, _w2 = torch.tensor(w1), torch.tensor(w2)
_hidden, drawn_loss = train((_w1, _w2))
rank = int(torch.linalg.matrix_rank(_hidden))
print("drawn: rank", rank, f"loss {drawn_loss:.3f}")
#> drawn: rank 10 loss 0.252
