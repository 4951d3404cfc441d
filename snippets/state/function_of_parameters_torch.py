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
doubled = {name: 2 * p for name, p in params.items()}
with_others = apply(doubled, x)
with_its_own = model(x).detach()
print(with_others.tolist(), with_its_own.tolist())
#> [6.0] [3.0]

slopes = grad(lambda p: (apply(p, x) ** 2).sum())(params)
grad_weight = slopes["weight"].ravel()
print(grad_weight.tolist())
#> [6.0, 12.0]
