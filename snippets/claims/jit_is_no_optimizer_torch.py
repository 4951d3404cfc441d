import torch


def loss(w):
    return ((w - 1) ** 2).sum()


start = torch.tensor([3.0, 5.0])
value = torch.compile(loss, backend="eager")(start).item()
print(value, start)
#> 20.0 tensor([3., 5.])


def train():
    w = start.clone().requires_grad_()
    optimizer = torch.optim.Adam([w], 0.1)
    for _ in range(100):
        optimizer.zero_grad()
        loss(w).backward()
        optimizer.step()
    return w.tolist()


trained = train()  # agrees to 1e-4: a hundred roundings
print([round(v, 3) for v in trained])
#> [0.992, 0.979]

try:
    init, update, get_params = torch.optim.Adam([start], 0.1)
except TypeError as error:
    print(error)
    #> cannot unpack non-iterable Adam object
