import torch
from torch.optim import SGD

params = {"kernel": torch.tensor([1.0, -2]), "scale": torch.ones(2)}


def loss(p):
    return torch.sum((p["kernel"] * p["scale"] - 0.5) ** 2)


def train(p, groups, shrink=1.0, **settings):
    p = {k: v.clone().requires_grad_() for k, v in p.items()}
    groups = [{"params": p[k], "weight_decay": d} for k, d in groups]
    optimizer = SGD(groups, lr=0.05, momentum=0.9)
    for _ in range(10):
        optimizer.zero_grad()
        loss(p).backward()
        with torch.no_grad():
            for w in p.values():
                w.mul_(shrink)
        optimizer.step()
    p = {k: v.detach() for k, v in p.items()}
    print({k: [round(x, 4) for x in v.tolist()] for k, v in p.items()})
    #> {'kernel': [0.3516, -0.4076], 'scale': [0.3516, -3.0078]}
    #> {'kernel': [0.4385, -0.3587], 'scale': [0.4385, -3.0421]}
    #> {'kernel': [0.3383, -0.424], 'scale': [0.4625, -3.2035]}
    return p


coupled = train(
    params, [("kernel", 0.1), ("scale", 0.1)]
)  # agrees to 1e-5: ten steps in float32
decoupled = train(
    params, [("kernel", 0), ("scale", 0)], shrink=1 - 0.05 * 0.1
)  # agrees to 1e-5: ten steps in float32

kernels_only = train(
    params, [("kernel", 0.1), ("scale", 0)]
)  # agrees to 1e-5: ten steps in float32
