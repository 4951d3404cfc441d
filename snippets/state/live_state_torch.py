import copy

import torch
from torch import nn

layer = nn.Linear(2, 1, bias=False)
nn.init.ones_(layer.weight)
state_dict = layer.state_dict()
saved = copy.deepcopy(state_dict)


def weights(tensor):
    return tensor[0].tolist()


with torch.no_grad():
    layer.weight += 4
followed = weights(state_dict["weight"]) == weights(layer.weight)
kept = weights(saved["weight"])
print(followed, kept)
#> True [1.0, 1.0]

layer.load_state_dict(saved)
restored = weights(layer.weight)
print(restored)
#> [1.0, 1.0]

try:
    layer.load_state_dict({"weight": torch.ones(1, 3)})
except RuntimeError as e:
    refused = True  # diverges: names and shapes are compared
    print(refused, str(e).split("\t")[-1].split(":")[0])
    #> True size mismatch for weight
keys = layer.load_state_dict({"wieght": torch.ones(1, 2)}, strict=False)
print(keys.missing_keys, keys.unexpected_keys)
#> ['weight'] ['wieght']
