import copy

from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Linear(2, 2, bias=False)
        self.head = nn.Linear(2, 2, bias=False)
        self.head.weight = self.embed.weight


def is_tied(model):
    return model.embed.weight is model.head.weight


model = Model()
in_split = len(dict(model.named_parameters()))
print(in_split, len(model.state_dict()))
#> 1 2

copied = copy.deepcopy(model)
copied.load_state_dict(model.state_dict())
print(is_tied(copied), is_tied(model.double()))
#> True True
copied.load_state_dict(model.state_dict(), assign=True)
print(is_tied(copied), len(dict(copied.named_parameters())))
#> False 2
