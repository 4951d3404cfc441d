import torch


def loss(w):
    return w * w


w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w])


def gradient():
    loss(w).backward()
    return w.grad.item()


three_calls = [gradient() for _ in range(3)]  # diverges: added up
print(three_calls)
#> [2.0, 4.0, 6.0]


def cleared_gradient():
    optimizer.zero_grad()
    return gradient()


cleared = [cleared_gradient() for _ in range(3)]
print(cleared)
#> [2.0, 2.0, 2.0]
