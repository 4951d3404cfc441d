import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
nn.init.ones_(model.weight)


@torch.compile(backend="eager", fullgraph=True)
def closed_over(x):
    return model(x).sum()


@torch.compile(backend="eager", fullgraph=True)
def passed(model, x):
    return model(x).sum()


x = torch.ones(2)
itself = torch.compile(model, backend="eager", fullgraph=True)
first = closed_over(x), itself(x), passed(model, x)
print([y.item() for y in first])
#> [2.0, 2.0, 2.0]

nn.init.constant_(model.weight, 5.0)  # what training does
torch.compiler.set_stance("fail_on_recompile")
stale = closed_over(x).item()  # diverges: the weight is an input
also = itself(x).item()  # diverges: the weight is an input
fresh = passed(model, x).item()
print(stale, also, fresh)
#> 10.0 10.0 10.0
