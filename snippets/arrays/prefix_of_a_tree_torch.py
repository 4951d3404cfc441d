import torch


def head(params, x):
    y = params["trunk"] @ x
    return y * params["head"]["scale"] + params["head"]["shift"]


params = {
    "trunk": torch.arange(6.0).reshape(2, 3),
    "head": {"scale": torch.arange(4.0), "shift": torch.ones(4)},
}
x = torch.tensor([1.0, 0.5, 2.0])
axes = {"trunk": None, "head": 0}  # one number for two leaves
y = torch.func.vmap(head, in_dims=(axes, None))(params, x)
print(tuple(y.shape))
#> (4, 2)
print(y.tolist())
#> [[1.0, 1.0], [5.5, 16.0], [10.0, 31.0], [14.5, 46.0]]

try:
    torch.func.vmap(head, in_dims=({"head": 0}, None))(params, x)
except ValueError as error:
    print(str(error).split(": ")[2].split(". ")[0])
    #> in_dims is not compatible with the structure of `inputs`
