import io
import zipfile
from pathlib import Path

import numpy as np
import torch

SECRET = 1234.5678
w = torch.tensor(
    np.random.default_rng(0).random((2, 500)), dtype=torch.float32
)


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.w = torch.nn.Parameter(w)

    def forward(self, x):
        return torch.tanh(x @ self.w)  # a comment in the source


x = torch.full((4, 2), SECRET)
_file = io.BytesIO()
torch.export.save(torch.export.export(Model(), (x,)), _file)
with zipfile.ZipFile(_file) as _archive:
    _parts = {name: _archive.read(name) for name in _archive.namelist()}
_all = b"".join(_parts.values())
weights_inside = w.numpy().tobytes() in _all
example_inside = x.numpy().tobytes() in _all  # diverges: PyTorch's is
source_inside = b"a comment" in _all  # diverges: in stack traces
path_inside = __file__.encode() in _all
print("weights inside:", weights_inside)
#> weights inside: True
print("example input inside:", example_inside)
#> example input inside: True
print("lines of source inside:", source_inside)
#> lines of source inside: True
print("path of the source inside:", path_inside)
#> path of the source inside: True
for _name in _parts:
    if "/data/" in _name or "/models/" in _name:
        print(Path(_name).name)
        #> weight_0
        #> model_weights_config.json
        #> model_constants_config.json
        #> model.json
        #> model.pt
