import torch
from torch import nn


class Bare(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 2) for _ in range(3)]


class Listed(nn.Module):
    def __init__(self):
        super().__init__()
        layers = [nn.Linear(2, 2) for _ in range(3)]
        self.layers = nn.ModuleList(layers)


model = Bare()
bare = "made"  # diverges: nothing is said
print(bare, len(list(model.parameters())), len(model.state_dict()))
#> made 0 0
model.double().eval()
print(model.layers[0].weight.dtype, model.layers[0].training)
#> torch.float32 True

listed = len(list(Listed().parameters()))
print(listed)
#> 6
try:
    torch.optim.SGD(model.parameters(), 0.1)
except ValueError as e:
    print(e)
    #> optimizer got an empty parameter list
