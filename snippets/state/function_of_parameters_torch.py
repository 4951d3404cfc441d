import torch
from torch import nn
from torch.func import functional_call, grad

model = nn.Linear(2, 1)
nn.init.ones_(model.weight)
nn.init.zeros_(model.bias)
params = {n: p.detach() for n, p in model.named_parameters()}


def apply(params, x):
    return functional_call(model, params, x)


x = torch.tensor([1.0, 2.0])
with_others = apply({n: 2 * p for n, p in params.items()}, x)
with_its_own = model(x).detach()
print(with_others.tolist(), with_its_own.tolist())
#> [6.0] [3.0]

slope = grad(lambda p: (apply(p, x) ** 2).sum())(params)
grad_weight = slope["weight"].ravel()
print(grad_weight.tolist())
#> [6.0, 12.0]
