import torch
from torch import nn

network = nn.Sequential(nn.Linear(10, 10), nn.ReLU(), nn.Linear(10, 1))
_leaves = list(network.parameters())
parameters = sum(leaf.numel() for leaf in _leaves)
weights = sum(leaf.numel() for leaf in _leaves if leaf.ndim == 2)
print(parameters, weights)
#> 121 110

batch = tuple(network(torch.ones(64, 10)).shape)
print(batch)
#> (64, 1)

scaled = ((torch.tensor([0.0, 1.0]) - 0.5) / 0.5).tolist()
print(scaled)
#> [-1.0, 1.0]


def predict(w, b, x):
    return x @ w + b


def loss(w, b, x, y):
    return ((predict(w, b, x) - y) ** 2).mean()


w, b = torch.zeros(2, 1), torch.zeros(1)
x, y = torch.arange(6.0).reshape(3, 2), torch.ones(3, 1)
dw, db = torch.func.grad(loss, argnums=(0, 1))(w, b, x, y)
step = (w - 0.01 * dw).ravel().tolist()
print(tuple(dw.shape), tuple(db.shape), [round(v, 3) for v in step])
#> (2, 1) (1,) [0.04, 0.06]
