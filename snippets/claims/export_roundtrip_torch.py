import io

import torch

w = torch.tensor([[0.5, -1.0], [2.0, 0.25]])


class Model(torch.nn.Module):
    def forward(self, x):
        return torch.tanh(x @ w)


model = Model()
x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
_n = torch.export.Dim("n")
_exported = torch.export.export(model, (x,), dynamic_shapes=({0: _n},))
_file = io.BytesIO()
torch.export.save(_exported, _file)

_file.seek(0)
loaded = torch.export.load(_file).module()
equal = [
    torch.allclose(loaded(batch), model(batch)) for batch in (x, x[:1])
]
y = loaded(x)
print(equal, y.shape)
#> [True, True] torch.Size([3, 2])
