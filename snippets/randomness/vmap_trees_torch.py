import torch
from torch.func import vmap

params = {"bias": torch.tensor([1.0, 2.0]), "scale": torch.tensor(10.0)}
batch = (torch.arange(6.0).reshape(2, 3), torch.tensor([0.0, 1.0, 2.0]))


def apply(params, batch):
    x, shift = batch
    y = params["scale"] * x + params["bias"]
    return {"y": y + shift, "parts": (y, y.sum()), "scale": params}


mapped = vmap(
    apply,
    in_dims=(None, (1, 0)),  # one None for the whole dictionary
    out_dims={"y": 1, "parts": 0, "scale": None},
)
out = mapped(params, batch)
y, parts = out["y"], out["parts"][0]
print(y)
#> tensor([[ 1., 12., 23.],
#>         [32., 43., 54.]])
print(tuple(y.shape), tuple(parts.shape), out["scale"]["scale"])
#> (2, 3) (3, 2) tensor(10.)

try:
    vmap(apply, in_dims=[None, (1, 0)])(params, batch)
except ValueError as error:
    print(str(error).split("): ")[-1].split(" matching")[0])
    #> expected `in_dims` to be int or a (potentially nested) tuple

to_none = vmap(apply, in_dims=(None, (1, 0)), out_dims=None)
try:
    to_none(params, batch)
except ValueError as error:
    print(str(error).split("` can ")[1])
    #> not return a BatchedTensor when out_dim is None
