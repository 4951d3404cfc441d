import json
import subprocess
import sys
import tempfile
from pathlib import Path

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(2, 8)
        self.last = nn.Linear(8, 1)

    def forward(self, x):
        return self.last(torch.tanh(self.first(x)))


def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    ((model(x) - y) ** 2).mean().backward()
    optimizer.step()


x = torch.linspace(-1, 1, 20).reshape(10, 2)
torch.manual_seed(0)
model = Network()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(20):
    train_step(model, optimizer, x, x[:, :1] * x[:, 1:])

_n = torch.export.Dim("n")
_exported = torch.export.export(
    model.eval(), (x,), dynamic_shapes={"x": {0: _n}}
)

_SERVER = """
import json, sys
import torch
program = torch.export.load(sys.argv[1]).module()
for batch in json.load(sys.stdin):
    print(program(torch.tensor(batch)).tolist())
print(type(program).__name__)
"""
sizes = [1, 3, 10]
with tempfile.TemporaryDirectory() as _folder:
    _file = Path(_folder) / "model.pt2"
    torch.export.save(_exported, _file)
    _served = subprocess.run(
        [sys.executable, "-c", _SERVER, _file],
        input=json.dumps([x[:size].tolist() for size in sizes]),
        capture_output=True, text=True, check=True,
    ).stdout.splitlines()

for size, _line in zip(sizes, _served):
    _y = torch.tensor(json.loads(_line))
    same = torch.allclose(_y, model(x[:size]), rtol=1e-6, atol=1e-6)
    print("batch of", size, _y.shape, "equal:", same)
    #> batch of 1 torch.Size([1, 1]) equal: True
    #> batch of 3 torch.Size([3, 1]) equal: True
    #> batch of 10 torch.Size([10, 1]) equal: True
print("class in the other process:", _served[-1])
#> class in the other process: GraphModule
