import torch


def loss(params):
    return ((params["w"] - 1) ** 2).sum()


w = torch.nn.Parameter(torch.tensor([3.0, 5.0]))
params = {"w": w}
_also_w = params["w"]
optimizer = torch.optim.SGD(params.values(), 0.1, momentum=0.9)

for _ in range(2):
    optimizer.zero_grad()
    loss(params).backward()
    optimizer.step()

w = params["w"]
print("new:", [round(v, 4) for v in w.tolist()])
#> new: [1.92, 2.84]
old = _also_w  # diverges: the step wrote into it
print("old:", [round(v, 4) for v in old.tolist()])
#> old: [1.92, 2.84]
