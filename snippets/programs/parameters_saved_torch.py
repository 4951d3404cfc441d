import tempfile
from pathlib import Path

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self, seed):
        super().__init__()
        torch.manual_seed(seed)
        self.first = nn.Linear(4, 8)
        self.last = nn.Linear(8, 1)

    def forward(self, x):
        return self.last(nn.functional.relu(self.first(x)))


x = torch.linspace(-1, 1, 12).reshape(3, 4)
model, other = Network(seed=0), Network(seed=1)
equal_before = torch.equal(other(x), model(x))

with tempfile.TemporaryDirectory() as _folder:
    _file = Path(_folder) / "parameters.pt"
    torch.save(model.state_dict(), _file)
    other.load_state_dict(torch.load(_file))

equal_after = torch.equal(other(x), model(x))
print("equal before:", equal_before, "and after:", equal_after)
#> equal before: False and after: True
