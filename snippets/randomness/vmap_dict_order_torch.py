import torch
from torch.func import vmap

batch = {"x": torch.eye(3), "shift": torch.tensor([10.0, 20.0, 30.0])}


def add(batch):
    return (batch["x"] + batch["shift"]).sum()


same_order = vmap(add, in_dims=({"x": 0, "shift": None},))(batch)
print(same_order)
#> tensor([61., 61., 61.])

other_order = vmap(  # diverges: PyTorch goes by order
    add, in_dims=({"shift": None, "x": 0},)
)(batch)
print(other_order)
#> tensor([ 93., 183., 273.])
