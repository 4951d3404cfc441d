import torch
from torch import nn
from torch.utils import _pytree as pytree

model = nn.Linear(2, 3)
nn.init.ones_(model.weight)
nn.init.zeros_(model.bias)
leaf_count = len(pytree.tree_leaves(model))  # diverges: a node in JAX
print(leaf_count, pytree.tree_leaves(model)[0] is model)
#> 1 True

try:
    torch.func.grad(lambda m: m(torch.ones(2)).sum())(model)
except ValueError as error:
    print(str(error).split(" got")[0])
    #> Thing passed to transform API must be Tensor,

params = dict(model.named_parameters())
print(list(params))
#> ['weight', 'bias']
doubled = pytree.tree_map(lambda p: 2 * p.detach(), params)
x = torch.tensor([1.0, 2.0])
y = torch.func.functional_call(model, doubled, x)
print(type(doubled).__name__, y.tolist())
#> dict [6.0, 6.0, 6.0]
