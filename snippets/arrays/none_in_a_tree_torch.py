import torch
from torch.func import grad, vmap
from torch.utils import _pytree as pytree


def output(params, x):
    y = params["w"] * x
    return y if params["b"] is None else y + params["b"]


def total(params):
    return output(params, x).sum()


params = {"w": torch.tensor([1.0, 2.0]), "b": None}
x = torch.tensor([3.0, 4.0])

try:
    pytree.tree_map(lambda p: 2 * p, params)
except TypeError as error:
    print(str(error).split(": ")[0])
    #> unsupported operand type(s) for *
doubled = pytree.tree_map_only(torch.Tensor, lambda p: 2 * p, params)
print(doubled["w"].tolist(), doubled["b"])
#> [2.0, 4.0] None

try:
    grad(total)(params)
except ValueError as error:
    print(str(error).split("must ")[1])
    #> be Tensor, got <class 'NoneType'>
grad_w = grad(lambda w: total({"w": w, "b": None}))(params["w"])
print(grad_w.tolist())
#> [3.0, 4.0]

try:
    vmap(output)(params, x)
except ValueError as error:
    print(str(error).split("but the ")[1].split(". ")[0])
    #> input is of type <class 'NoneType'>
rows = vmap(output, in_dims=({"w": 0, "b": None}, 0))(params, x)
print(rows.tolist())
#> [3.0, 8.0]

missing = pytree.tree_map(lambda p: p is None, params)
print(missing["w"], missing["b"])
#> False True
